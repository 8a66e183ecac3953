import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of it; a tag that is not there any more is no fault. */
export type UntagOutcome = { kind: "untagged" } | { kind: "not_found" };

/** Takes a tag off a ticket. */
export async function untagTicket(
  { db, publish }: Desk,
  staff: StaffReader,
  { number, tag }: { number: number; tag: string },
  now: Date,
): Promise<UntagOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const ticket = await inTransaction(db, async (tx) => {
    const locked = await lockTicket(tx, ticketId);
    const { count } = await tx.ticketTag.deleteMany({ where: { ticketId, tag } });
    if (!locked || count === 0) return null;
    const actor = { kind: "staff" as const, id: staff.staffId };
    await recordEvent(tx, { ticketId, kind: "untagged", actor, detail: { tag } }, now);
    return locked;
  });
  if (ticket) publish(ticketChanged(ticket));
  return { kind: "untagged" };
}
