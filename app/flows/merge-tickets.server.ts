import type { Desk, StaffReader } from "#app/domain/tickets/desk.ts";
import { mergeTicket } from "#app/domain/tickets/merge-ticket.server.ts";
import type { MergeOutcome } from "#app/domain/tickets/merge-ticket.server.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";

/** Merges a ticket into another and gives the room it frees to what waits. */
export async function mergeTickets(
  desk: Desk,
  staff: StaffReader,
  wanted: { number: number; into: number },
  now: Date,
): Promise<MergeOutcome> {
  const outcome = await mergeTicket(desk, staff, wanted, now);
  if (outcome.kind === "merged") await pickUpBacklog(desk, now);
  return outcome;
}
