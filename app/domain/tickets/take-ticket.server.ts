import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { assignTicket } from "./assign-ticket.server.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of taking a ticket; `faster` names who has it, or nobody when it is finished. */
export type TakeOutcome = { kind: "taken" } | { kind: "faster"; assigneeName: string | null } | { kind: "not_found" };

/** A member of staff takes an unassigned ticket; taking one's own again is no fault. Capacity does not stop a person who chooses. */
export async function takeTicket(
  { db, publish }: Desk,
  staff: StaffReader,
  number: number,
  now: Date,
): Promise<TakeOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const { staffId } = staff;
  const isTaken = await inTransaction(db, (tx) =>
    assignTicket(tx, { ticketId, staffId, actor: { kind: "staff", id: staffId }, reasons: [{ kind: "taken" }] }, now),
  );
  const ticket = await db.ticket.findUnique({
    where: { id: ticketId },
    include: { assignee: { select: { name: true } } },
  });
  if (!ticket) return { kind: "not_found" };
  if (isTaken) publish(ticketChanged(ticket));
  return isTaken || ticket.assigneeId === staffId
    ? { kind: "taken" }
    : { kind: "faster", assigneeName: ticket.assignee?.name ?? null };
}
