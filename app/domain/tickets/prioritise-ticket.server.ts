import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { assignableStatuses } from "./ticket.ts";
import type { TicketPriority } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of setting a priority; `refused` when the ticket is solved or closed. */
export type PrioritiseOutcome = { kind: "prioritised" } | { kind: "refused" } | { kind: "not_found" };

/** Sets the priority of an unfinished ticket, and its promises of time with it; the one it has is no change. */
export async function prioritiseTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  { number, priority }: { number: number; priority: TicketPriority },
  now: Date,
): Promise<PrioritiseOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const ticket = await inTransaction(db, async (tx) => {
    const before = await lockTicket(tx, ticketId);
    if (!before || !assignableStatuses.some((status) => status === before.status)) return null;
    if (before.priority === priority) return before;
    await tx.ticket.update({ where: { id: ticketId }, data: { priority, updatedAt: now } });
    const detail = { from: before.priority, to: priority };
    await recordEvent(tx, { ticketId, kind: "prioritised", actor: { kind: "staff", id: staff.staffId }, detail }, now);
    await keepClocks(tx, before, letterhead, now);
    return before;
  });
  if (!ticket) return { kind: "refused" };
  publish(ticketChanged(ticket));
  return { kind: "prioritised" };
}
