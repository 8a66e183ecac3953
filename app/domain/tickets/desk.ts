import type { Database } from "#app/domain/shared/db.ts";
import type { Publish } from "#app/domain/shared/live-event.ts";
import type { MailAddress } from "#app/domain/shared/mailer.ts";
import type { StaffRole } from "#app/domain/identity/actor.ts";
import type { ShopFacts } from "#app/domain/shops/shop.ts";
import type { SatisfactionRating } from "./satisfaction.ts";

/** What operations on tickets need to know of the shop and of our addresses. */
export type Letterhead = {
  /** what the shop promises, and when it is open; null when there is no such shop any more */
  shopFacts(shop: string): ShopFacts | null;
  /** the shop as its customers know it */
  shopName(shop: string): string;
  /** who the shop's e-mails come from; null: the sender of the deployment */
  sender(shop: string): MailAddress | null;
  /** the zone that times are told in */
  timeZone(shop: string): string;
  /** the customer's page of a ticket, with host, in the customer's language where the shop speaks it */
  ticketUrl(ticket: { shop: string; language: string; number: number }): string;
  /** where its customer says how a solved ticket was: signed for this ticket, with one choice made beforehand */
  ratingUrl(ticket: { id: string; shop: string; language: string; number: number }, rating: SatisfactionRating): string;
  /** the agent's page of a ticket, with host */
  staffTicketUrl(number: number): string;
};

/** What operations on tickets work with. */
export type Desk = { db: Database; publish: Publish; letterhead: Letterhead };

/** The member of staff who reads or acts. */
export type StaffReader = { staffId: string; role: StaffRole };
