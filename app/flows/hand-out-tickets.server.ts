import type { Desk } from "#app/domain/tickets/desk.ts";
import { escalateLateTickets } from "./escalate-late-tickets.server.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";
import { returnLeftTickets } from "./return-left-tickets.server.ts";

/** What happened in one round. */
export type HandedOut = { returned: number; escalated: number; pickedUp: number };

/**
 * One round of what nobody asks for by a click: what the absent left is returned, what is late goes to a lead, and what
 * waits goes to whoever is there, also when their shift has just begun. Run it every few seconds, in any number of
 * processes.
 */
export async function handOutTickets(desk: Desk, now: Date): Promise<HandedOut> {
  const returned = await returnLeftTickets(desk, now);
  const escalated = await escalateLateTickets(desk, now);
  return { returned, escalated, pickedUp: await pickUpBacklog(desk, now) };
}
