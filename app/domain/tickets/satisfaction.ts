import type { SatisfactionRating } from "#prisma/sqlite/enums.ts";
import type { TicketStatus } from "./ticket.ts";

export type { SatisfactionRating };

/** What a customer may say of a solved ticket, as the form offers it. */
export const satisfactionRatings = ["good", "bad"] as const satisfies SatisfactionRating[];

export function isSatisfactionRating(text: string): text is SatisfactionRating {
  return satisfactionRatings.some((rating) => rating === text);
}

/** The longest words that go with a rating, in characters. */
export const ratingWordsLimit = 1000;

/** For how long after its end a ticket still takes its customer's word. */
const daysAfterClosing = 7;

/** What decides whether a ticket takes its customer's word. */
export type RatedFacts = {
  status: TicketStatus;
  isMerged: boolean;
  /** when it was last solved, also when it has been opened again since; null: never */
  lastSolvedAt: Date | null;
  /** null: not closed, or not known */
  closedAt: Date | null;
};

/**
 * Whether a customer may say how a ticket was: `open` once it has been solved, until it is closed and a week beyond;
 * then `over`. A ticket that was never solved or goes on in another one is `unasked`.
 */
export function ratingStanding(
  { status, isMerged, lastSolvedAt, closedAt }: RatedFacts,
  now: Date,
): "open" | "over" | "unasked" {
  if (isMerged || lastSolvedAt === null) return "unasked";
  if (status !== "closed") return "open";
  const until = (closedAt ?? lastSolvedAt).getTime() + daysAfterClosing * 86_400_000;
  return now.getTime() < until ? "open" : "over";
}
