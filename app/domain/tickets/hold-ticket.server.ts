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
export type Hold = { number: number; wakesAt: Date | null; reason: string; submissionKey: string };

/** What came of putting a ticket on hold; `finished` when it is solved or closed. */
export type HoldOutcome =
  { kind: "held" } | { kind: "refused"; reason: "finished" | "reason_long" } | { kind: "not_found" };

/** Lets a ticket rest, or changes until when and why it does; once a submissionKey. The reason has at most 500 characters. */
export async function holdTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  { number, wakesAt, reason, submissionKey }: Hold,
  now: Date,
): Promise<HoldOutcome> {
  if (reason.length > maxReasonLength) return { kind: "refused", reason: "reason_long" };
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const held = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket || (await isHeldAlready(tx, ticketId, submissionKey))) return ticket;
    const status = statusAfter(ticket.status, "held");
    if (!status) return null;
    await tx.ticket.update({ where: { id: ticketId }, data: { ...storedStatus(status), wakesAt, updatedAt: now } });
    const detail = { until: wakesAt?.toISOString() ?? null, reason, key: submissionKey };
    await recordEvent(tx, { ticketId, kind: "held", actor: { kind: "staff", id: staff.staffId }, detail }, now);
    await keepClocks(tx, ticket, letterhead, now);
    return ticket;
  });
  if (!held) return { kind: "refused", reason: "finished" };
  publish(ticketChanged(held));
  return { kind: "held" };
}

/** Whether this very form has put the ticket on hold before. */
async function isHeldAlready(tx: Db, ticketId: string, submissionKey: string): Promise<boolean> {
  const held = await tx.ticketEvent.findMany({ where: { ticketId, kind: "held" }, select: { detail: true } });
  return held.some(({ detail }) => (detail as { key?: string }).key === submissionKey);
}
