import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { lockTicket, lockedParts } from "./lock-ticket.server.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { returnIfAbsent } from "./return-ticket.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { statusAfter } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of opening a solved ticket again: it may have been opened already, or closed for good. */
export type ReopenOutcome =
  { kind: "reopened" } | { kind: "refused"; reason: "not_solved" | "closed" } | { kind: "not_found" };

/** Opens a solved ticket again; it stays with whoever had it, unless they are not there and somebody else opens it. */
export async function reopenTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  number: number,
  now: Date,
): Promise<ReopenOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const reopened = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    const status = ticket && statusAfter(ticket.status, "reopened");
    if (!ticket || !status) return ticket?.status === "closed" ? "closed" : "not_solved";
    const changed = await tx.ticket.update({
      where: { id: ticketId },
      data: { status, solvedAt: null, updatedAt: now },
      include: lockedParts,
    });
    await recordEvent(tx, { ticketId, kind: "reopened", actor: { kind: "staff", id: staff.staffId } }, now);
    await keepClocks(tx, ticket, letterhead, now);
    return ticket.assigneeId === staff.staffId ? changed : returnIfAbsent(tx, changed, letterhead, now);
  });
  if (typeof reopened === "string") return { kind: "refused", reason: reopened };
  publish(ticketChanged(reopened));
  return { kind: "reopened" };
}
