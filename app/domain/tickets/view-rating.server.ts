import type { Db } from "#app/domain/shared/db.ts";
import { readRatedFacts } from "./read-rated-facts.server.ts";
import { ratingStanding } from "./satisfaction.ts";
import type { SatisfactionRating } from "./satisfaction.ts";
import type { TicketStatus } from "./ticket.ts";

/** What a customer said of a ticket; `comment` is null when they chose no words. */
export type SaidOfTicket = { rating: SatisfactionRating; comment: string | null; ratedAt: Date };

/** How a ticket stands for its customer's word; whoever asks has yet to be held against `requesterId` or a signature. */
export type SeenRating = {
  ticketId: string;
  requesterId: string;
  status: TicketStatus;
  standing: ReturnType<typeof ratingStanding>;
  /** what was said last; null: nothing yet */
  said: SaidOfTicket | null;
};

/** The ticket of this number at this shop as `rateTicket` would take a word about it now; null when there is none. */
export async function viewRating(
  db: Db,
  wanted: { shop: string; number: number },
  now: Date,
): Promise<SeenRating | null> {
  const ticket = await db.ticket.findFirst({ where: wanted, include: { satisfaction: true } });
  if (!ticket) return null;
  const { id, requesterId, status, satisfaction } = ticket;
  return {
    ...{ ticketId: id, requesterId, status, standing: ratingStanding(await readRatedFacts(db, ticket), now) },
    said: satisfaction && {
      rating: satisfaction.rating,
      comment: satisfaction.comment,
      ratedAt: satisfaction.ratedAt,
    },
  };
}
