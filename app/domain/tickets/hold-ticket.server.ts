import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { maxReasonLength, statusAfter, storedStatus } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** A hold: when it wakes (null: without an end), and why, in words that only staff read and that may be empty. */
export type Hold = {
  number: number;
  wakesAt: Date | null;
  /** what the form chose, which may mean another moment each time; the moment itself when left out */
  chosen?: string;
  reason: string;
  submissionKey: string;
};

/** What came of putting a ticket on hold; `finished` when it is solved or closed. */
export type HoldOutcome =
  { kind: "held" } | { kind: "refused"; reason: "finished" | "reason_long" } | { kind: "not_found" };

/**
 * Lets a ticket rest, or changes until when and why it does; what one form says twice in a row counts once. The reason
 * has at most 500 characters.
 */
export async function holdTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  { number, wakesAt, chosen, reason, submissionKey }: Hold,
  now: Date,
): Promise<HoldOutcome> {
  if (reason.length > maxReasonLength) return { kind: "refused", reason: "reason_long" };
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const until = wakesAt?.toISOString() ?? null;
  const detail = { until, chosen: chosen ?? until, reason, key: submissionKey };
  const held = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket || (await isHeldAlready(tx, ticketId, detail))) return ticket;
    const status = statusAfter(ticket.status, "held");
    if (!status) return null;
    await tx.ticket.update({ where: { id: ticketId }, data: { ...storedStatus(status), wakesAt, updatedAt: now } });
    await recordEvent(tx, { ticketId, kind: "held", actor: { kind: "staff", id: staff.staffId }, detail }, now);
    await keepClocks(tx, ticket, letterhead, now);
    return ticket;
  });
  if (!held) return { kind: "refused", reason: "finished" };
  publish(ticketChanged(held));
  return { kind: "held" };
}

/** Whether this very form put the ticket on hold before, and when it did so last, said the same. */
async function isHeldAlready(
  tx: Db,
  ticketId: string,
  wanted: { chosen: string | null; reason: string; key: string },
): Promise<boolean> {
  const where = { ticketId, kind: "held" };
  const held = await tx.ticketEvent.findMany({
    where,
    orderBy: [{ happenedAt: "asc" }, { id: "asc" }],
    select: { detail: true },
  });
  const last = held.map(({ detail }) => detail as Partial<typeof wanted>).findLast(({ key }) => key === wanted.key);
  return last !== undefined && last.chosen === wanted.chosen && last.reason === wanted.reason;
}
