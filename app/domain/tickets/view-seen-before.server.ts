import { listThread } from "#app/domain/answers/list-thread.server.ts";
import type { EarlierQuestion } from "#app/domain/answers/list-thread.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { viewWording } from "#app/domain/wording/keep-wording.server.ts";

/** What a customer saw before they asked for a person, beside the answer itself. */
export type SeenBefore = {
  /** the questions that the last one goes on from, first asked first */
  earlier: EarlierQuestion[];
  /** the answer as a language model put it, when that was kept: it stood above the answer */
  wording: string | null;
};

/** What the customer of a ticket saw before it; the caller has seen that the ticket is within the reader's reach. */
export async function viewSeenBefore(db: Db, ticketId: string, now: Date): Promise<SeenBefore> {
  const ticket = await db.ticket.findUnique({ where: { id: ticketId }, select: { answerId: true, question: true } });
  const question = ticket?.question ?? null;
  const asker = question && { sessionId: question.visitorId, customerId: question.customerId };
  const earlier = question && asker ? await listThread(db, question.followsId, asker) : [];
  const kept = ticket?.answerId ? await viewWording(db, ticket.answerId, now) : null;
  const wording = kept?.state === "kept" ? kept.sentences.map(({ text }) => text).join(" ") : null;
  return { earlier, wording };
}
