import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "./desk.ts";
import { lockTicket, lockedParts } from "./lock-ticket.server.ts";
import { readRatedFacts } from "./read-rated-facts.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { ratingStanding, ratingWordsLimit } from "./satisfaction.ts";
import type { SatisfactionRating } from "./satisfaction.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of a customer's word; `over` when the ticket takes none any more or never asked for one. */
export type RateOutcome = { kind: "rated" } | { kind: "refused"; reason: "too_long" | "over" } | { kind: "not_found" };

/**
 * Keeps what a customer says of a ticket that was solved: their latest word takes the place of the one before, words
 * included. The same word said again about the same solving changes nothing. Whoever calls has made sure that it is the
 * ticket's customer or holds its signature.
 */
export async function rateTicket(
  { db, publish }: Desk,
  ticketId: string,
  word: { rating: SatisfactionRating; comment: string },
  now: Date,
): Promise<RateOutcome> {
  const { rating } = word;
  const comment = word.comment.trim() || null;
  if ((comment ?? "").length > ratingWordsLimit) return { kind: "refused", reason: "too_long" };
  const outcome = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket) return "not_found";
    const facts = await readRatedFacts(tx, ticket);
    if (ratingStanding(facts, now) !== "open") return "over";
    const before = await tx.satisfaction.findUnique({ where: { ticketId } });
    const isOfThisSolving = before !== null && facts.lastSolvedAt !== null && before.ratedAt >= facts.lastSolvedAt;
    if (isOfThisSolving && before.rating === rating && before.comment === comment) return "repeated";
    const said = { rating, comment, staffId: facts.holderId, ratedAt: now };
    await tx.satisfaction.upsert({ where: { ticketId }, create: { ticketId, ...said }, update: said });
    const actor = { kind: "customer", id: ticket.requesterId } as const;
    await recordEvent(tx, { ticketId, kind: "rated", actor, detail: { rating, hasWords: comment !== null } }, now);
    return tx.ticket.update({ where: { id: ticketId }, data: { updatedAt: now }, include: lockedParts });
  });
  if (outcome === "not_found") return { kind: "not_found" };
  if (outcome === "over") return { kind: "refused", reason: "over" };
  if (outcome !== "repeated") publish(ticketChanged(outcome));
  return { kind: "rated" };
}
