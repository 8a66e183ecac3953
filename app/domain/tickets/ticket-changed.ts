import { languageOfQueue } from "#app/domain/routing/placement.ts";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";

/** The event that tells open pages to read a ticket again. */
export function ticketChanged(ticket: {
  shop: string;
  number: number;
  queue: string;
  requesterId: string;
  assigneeId: string | null;
}): LiveEvent {
  const { shop, number, queue, requesterId, assigneeId } = ticket;
  return {
    kind: "ticket_changed",
    shop,
    ticketNumber: number,
    language: languageOfQueue(queue),
    customerId: requesterId,
    assigneeId,
  };
}
