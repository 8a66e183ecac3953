import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { statusAfter } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of giving a ticket back; `refused` when it is somebody else's, nobody's or finished. */
export type ReleaseOutcome = { kind: "released" } | { kind: "refused" } | { kind: "not_found" };

/** Gives one's own ticket back to its queue; a lead or admin may do it with anybody's. */
export async function releaseTicket(
  { db, publish }: Desk,
  staff: StaffReader,
  number: number,
  now: Date,
): Promise<ReleaseOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const released = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    const status = ticket && statusAfter(ticket.status, "released");
    if (!ticket || !status || !ticket.assigneeId) return null;
    if (ticket.assigneeId !== staff.staffId && staff.role === "agent") return null;
    const placement = {
      queue: ticket.queue,
      assigneeId: null,
      reasons: [{ kind: "released", staffId: ticket.assigneeId }],
    };
    await tx.ticket.update({
      where: { id: ticketId },
      data: { assigneeId: null, assignedAt: null, status, placement, updatedAt: now },
    });
    const detail = { staffId: ticket.assigneeId };
    await recordEvent(tx, { ticketId, kind: "released", actor: { kind: "staff", id: staff.staffId }, detail }, now);
    return ticket;
  });
  if (!released) return { kind: "refused" };
  // Told to the one who had it, whose page must lose it.
  publish(ticketChanged(released));
  return { kind: "released" };
}
