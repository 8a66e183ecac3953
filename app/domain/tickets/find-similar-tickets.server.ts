import { areNear } from "#app/domain/triage/are-near.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { expectedByOf, promisedParts } from "./expected-by.ts";
import type { TicketStatus } from "./ticket.ts";

/** An unfinished ticket that a new question may belong to. */
export type SimilarTicket = {
  number: number;
  subject: string;
  status: TicketStatus;
  /** when our next word is due; null while none is owed */
  expectedBy: Date | null;
  isSameOrder: boolean;
};

/** What a new question is about. */
export type SimilarSought = {
  shop: string;
  /** proven: nobody else's tickets are ever looked at */
  customerId: string;
  orderId: string | null;
  topic: string | null;
  language: string;
  words: string;
  /** a ticket that does not count */
  exceptId?: string;
  /** nor the ticket that the form with this key has just opened */
  exceptKey?: string;
};

const most = 3;
const lately = 14 * 86_400_000;
const unfinished: TicketStatus[] = ["new", "open", "pending", "on_hold"];

/**
 * The customer's own unfinished tickets about the same order; for a question about no order, those of the last two weeks
 * on the same topic or in much the same words. The latest first, three at most.
 */
export async function findSimilarTickets(db: Db, sought: SimilarSought, now: Date): Promise<SimilarTicket[]> {
  const { shop, customerId, orderId, topic, language, words, exceptId, exceptKey } = sought;
  const rows = await db.ticket.findMany({
    where: {
      ...{ shop, requesterId: customerId, status: { in: unfinished } },
      ...(exceptId === undefined ? {} : { id: { not: exceptId } }),
      ...(exceptKey === undefined ? {} : { submissionKey: { not: exceptKey } }),
      ...(orderId === null
        ? { orderId: null, openedAt: { gt: new Date(now.getTime() - lately) } }
        : { OR: [{ orderId }, { orderId: null, openedAt: { gt: new Date(now.getTime() - lately) } }] }),
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 50,
    select: {
      ...{ number: true, subject: true, status: true, expectedBy: true, firstRepliedAt: true },
      ...{ orderId: true, topic: true, question: { select: { text: true } } },
      ...promisedParts,
      messages: { where: { authorKind: "customer" }, orderBy: { sentAt: "asc" }, take: 1, select: { body: true } },
    },
  });
  return rows
    .filter((row) => {
      if (orderId !== null && row.orderId === orderId) return true;
      if (orderId === null && topic !== null && row.topic === topic) return true;
      const said = [row.messages[0]?.body, row.question?.text].filter((one) => one !== undefined).join("\n");
      return areNear(words, said, language);
    })
    .slice(0, most)
    .map(({ number, subject, status, ...row }) => ({
      ...{ number, subject, status },
      expectedBy: expectedByOf(row),
      isSameOrder: orderId !== null && row.orderId === orderId,
    }));
}
