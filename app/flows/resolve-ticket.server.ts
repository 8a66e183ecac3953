import type { Desk, StaffReader } from "#app/domain/tickets/desk.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import type { SolveOutcome } from "#app/domain/tickets/solve-ticket.server.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";

/** Solves a ticket and gives the room it frees to what waits. */
export async function resolveTicket(
  desk: Desk,
  staff: StaffReader,
  number: number,
  now: Date,
  readUpTo?: number,
  mergedRead?: number,
): Promise<SolveOutcome> {
  const outcome = await solveTicket(desk, staff, number, now, readUpTo, mergedRead);
  if (outcome.kind === "solved") await pickUpBacklog(desk, now);
  return outcome;
}
