import { randomUUID } from "node:crypto";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import type { Placement } from "#app/domain/routing/placement.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { openTicket } from "#app/domain/tickets/open-ticket.server.ts";
import { signRatingLink } from "#app/domain/tickets/rating-link.server.ts";
import type { TicketDraft } from "#app/domain/tickets/ticket-draft.ts";
import { exampleShop } from "./example-shop.ts";
import { createCustomer, minutesLater, now } from "./people.ts";

/** What a test desk signs its links to rate a ticket with. */
export const ratingKey = Buffer.from("the key of a test");

/** A desk over a test's database, and what it tells open pages; its only shop is the example shop unless given. */
export function testDesk(db: Database, shop = exampleShop()): { desk: Desk; published: LiveEvent[] } {
  const published: LiveEvent[] = [];
  const letterhead: Desk["letterhead"] = {
    shopFacts: (id) => (id === shop.id ? { shop, isHoliday: noHolidays } : null),
    shopName: (shop) => (shop === "aurelia" ? "Aurelia" : shop),
    sender: () => ({ name: "Aurelia", address: "bonjour@aurelia.example" }),
    timeZone: () => "Europe/Paris",
    ticketUrl: ({ shop, language, number }) => `https://help.example/${shop}/${language}/tickets/${number}`,
    ratingUrl: ({ id, shop, language, number }, rating) =>
      `https://help.example/${shop}/${language}/tickets/${number}/satisfaction?rating=${rating}&signature=${signRatingLink(ratingKey, id)}`,
    staffTicketUrl: (number) => `https://help.example/agent/tickets/${number}`,
  };
  return { desk: { db, publish: (event) => void published.push(event), letterhead }, published };
}

export const inQueue: Placement = {
  queue: "aurelia/fr",
  assigneeId: null,
  reasons: [{ kind: "nobody_present", language: "fr" }],
};

/** A draft of a ticket in French by e-mail. */
export function ticketDraft(requesterId: string, overrides: Partial<TicketDraft> = {}): TicketDraft {
  return {
    ...{ shop: "aurelia", requesterId, isRequesterProven: true, language: "fr", topic: null, priority: "normal" },
    ...{ subject: "Ma bague est trop petite", summary: "Ma bague est trop petite", channel: "email", phone: null },
    ...{ message: "Ma bague est trop petite", questionId: null, answerId: null, order: null },
    ...{ expectedBy: minutesLater(480), submissionKey: randomUUID() },
    ...overrides,
  };
}

/** Opens a ticket of a customer (a new one when none is given) and returns its id, number and customer's id. */
export async function openedTicket(
  desk: Desk,
  {
    customerId,
    placement = inQueue,
    at = now,
    ...overrides
  }: Partial<TicketDraft> & { customerId?: string; placement?: Placement; at?: Date } = {},
) {
  const requesterId = customerId ?? (await createCustomer(desk.db, `C${randomUUID().slice(0, 8)}`)).id;
  const outcome = await openTicket(desk, ticketDraft(requesterId, overrides), () => Promise.resolve(placement), at);
  if (outcome.kind !== "opened") throw new Error(`The ticket was ${outcome.kind}.`);
  return { ...outcome.ticket, customerId: requesterId };
}
