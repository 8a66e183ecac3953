import type { Desk, StaffReader } from "#app/domain/tickets/desk.ts";
import { holdTicket } from "#app/domain/tickets/hold-ticket.server.ts";
import type { Hold, HoldOutcome } from "#app/domain/tickets/hold-ticket.server.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";

/** Puts a ticket on hold and gives the room it frees to what waits. */
export async function letRest(desk: Desk, staff: StaffReader, hold: Hold, now: Date): Promise<HoldOutcome> {
  const outcome = await holdTicket(desk, staff, hold, now);
  if (outcome.kind === "held") await pickUpBacklog(desk, now);
  return outcome;
}
