import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { queueEmail } from "./queue-email.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { statusAfter } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";
import { solvedEmail } from "./ticket-emails.ts";
import { aboutTicket } from "./ticket-headers.ts";

/** What came of solving a ticket; solving a solved one again is no fault and sends nothing. */
export type SolveOutcome =
  { kind: "solved" } | { kind: "refused"; reason: "closed" | "written" } | { kind: "not_found" };

/**
 * Marks a ticket as solved and tells its customer; refused when the customer has written something that who solves it has
 * not read, which is up to `readUpTo` when told. Whoever solves a ticket that nobody has is in its history.
 */
export async function solveTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  number: number,
  now: Date,
  readUpTo?: number,
): Promise<SolveOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const after = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket) return null;
    const status = statusAfter(ticket.status, "solved");
    if (!status) return ticket;
    const unread = { ticketId, authorKind: "customer" as const, position: { gt: readUpTo } };
    if (readUpTo !== undefined && (await tx.ticketMessage.count({ where: unread })) > 0) return "written";
    await tx.ticket.update({ where: { id: ticketId }, data: { status, solvedAt: now, updatedAt: now } });
    await recordEvent(tx, { ticketId, kind: "solved", actor: { kind: "staff", id: staff.staffId } }, now);
    await keepClocks(tx, ticket, letterhead, now);
    const { shop, subject, requester, language } = ticket;
    const locale = interfaceLocale(language);
    const url = letterhead.ticketUrl({ shop, language, number });
    const words = solvedEmail(locale, { number, shopName: letterhead.shopName(shop), subject, url });
    const mail = { from: letterhead.sender(shop), to: requester.email, ...aboutTicket(number, true), ...words };
    await queueEmail(tx, mail, `ticket-solved:${ticketId}:${now.toISOString()}`, now);
    return { ...ticket, status };
  });
  if (!after) return { kind: "not_found" };
  if (after === "written") return { kind: "refused", reason: "written" };
  if (after.status !== "solved") return { kind: "refused", reason: "closed" };
  publish(ticketChanged(after));
  return { kind: "solved" };
}
