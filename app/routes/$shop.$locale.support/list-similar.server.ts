import type { CustomerActor } from "#app/domain/identity/actor.ts";
import { findSimilarTickets } from "#app/domain/tickets/find-similar-tickets.server.ts";
import type { SimilarTicket } from "#app/domain/tickets/find-similar-tickets.server.ts";
import { triageQuestion } from "#app/domain/triage/triage-question.ts";
import { services } from "#app/services.server.ts";
import type { Subject } from "./view-subject.server.ts";

/** Open tickets that what is asked now may belong to: only a signed-in customer's own, none for anybody else. */
export async function listSimilar(
  customer: CustomerActor | null,
  { answer, order, topics, about }: Subject,
  { message, submissionKey }: { message: string; submissionKey: string },
): Promise<SimilarTicket[]> {
  const words = [message, about.question ?? ""].join("\n").trim();
  if (!customer || (order === null && words === "")) return [];
  const now = services.clock();
  const { topic, language } = triageQuestion(
    {
      ...{ message: words, question: null, answer: answer?.body ?? null, topics, order, now },
      ...{ locale: about.language, timeZone: "UTC" },
    },
    services.knowledge().lexicon,
  );
  const { shop, customerId } = customer;
  return findSimilarTickets(
    services.db,
    { shop, customerId, orderId: order?.id ?? null, topic, language, words, exceptKey: submissionKey },
    now,
  );
}
