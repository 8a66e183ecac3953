import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { assignTicket } from "./assign-ticket.server.ts";
import type { Desk, Letterhead, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { lockTicket, lockedParts } from "./lock-ticket.server.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { placeAgain } from "./place-again.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { returnIfAbsent } from "./return-ticket.server.ts";
import { statusAfter, storedStatus } from "./ticket.ts";
import type { TicketActor } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of taking a ticket up again; `refused` when it is not on hold any more. */
export type TakeUpOutcome = { kind: "taken_up" } | { kind: "refused" } | { kind: "not_found" };

/**
 * Ends a locked ticket's hold: it is our turn again. It stays with whoever has it, unless they are not there and somebody
 * else wakes it; what nobody has goes to the member of staff who takes it up, or is placed. Null when it is not on hold.
 */
export async function wakeTicket(
  tx: Db,
  ticket: LockedTicket,
  actor: Exclude<TicketActor, { kind: "customer" }>,
  letterhead: Letterhead,
  now: Date,
): Promise<LockedTicket | null> {
  const status = statusAfter(ticket.status, "woken");
  if (!status) return null;
  const { id } = ticket;
  const data = { ...storedStatus(status), updatedAt: now };
  const woken = await tx.ticket.update({ where: { id }, data, include: lockedParts });
  await recordEvent(tx, { ticketId: id, kind: "woken", actor }, now);
  await keepClocks(tx, ticket, letterhead, now);
  if (actor.kind === "staff" && woken.assigneeId === actor.id) return woken;
  if (woken.assigneeId !== null) return returnIfAbsent(tx, woken, letterhead, now);
  if (actor.kind === "staff")
    await assignTicket(tx, { ticketId: id, staffId: actor.id, actor, reasons: [{ kind: "taken" }] }, now);
  else await placeAgain(tx, woken, [], letterhead, now);
  return tx.ticket.findUniqueOrThrow({ where: { id }, include: lockedParts });
}

/** A member of staff takes a ticket up again before its moment; the second of two who do so is refused. */
export async function takeUpTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  number: number,
  now: Date,
): Promise<TakeUpOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const done = await inTransaction(db, async (tx) => {
    const before = await lockTicket(tx, ticketId);
    const after = before && (await wakeTicket(tx, before, { kind: "staff", id: staff.staffId }, letterhead, now));
    return before && after && { before, after };
  });
  if (!done) return { kind: "refused" };
  publish(ticketChanged(done.before));
  publish(ticketChanged(done.after));
  return { kind: "taken_up" };
}
