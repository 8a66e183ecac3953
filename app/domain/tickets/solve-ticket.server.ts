import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { closesAfterMs } from "./closing.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { listMergedIds } from "./list-merged-ids.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { queueEmail } from "./queue-email.server.ts";
import { recordEvent } from "./record-event.server.ts";
import type { SatisfactionRating } from "./satisfaction.ts";
import { statusAfter, storedStatus } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";
import { solvedEmail } from "./ticket-emails.ts";
import { aboutTicket } from "./ticket-headers.ts";

/** What came of solving a ticket; solving a solved one again is no fault and sends nothing. */
export type SolveOutcome =
  { kind: "solved" } | { kind: "refused"; reason: "closed" | "written" } | { kind: "not_found" };

/**
 * Marks a ticket as solved, tells its customer and asks how it was; refused when the customer has written something that
 * who solves it has not read, which is up to `readUpTo` when told, or when more than the `mergedRead` tickets that they
 * saw were merged into it. Whoever solves a ticket that nobody has is in its
 * history.
 */
export async function solveTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  number: number,
  now: Date,
  readUpTo?: number,
  mergedRead?: number,
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
    if (mergedRead !== undefined && (await listMergedIds(tx, ticketId)).length > mergedRead) return "written";
    await tx.ticket.update({
      where: { id: ticketId },
      data: { ...storedStatus(status), solvedAt: now, escalatedAt: null, updatedAt: now },
    });
    const actor = { kind: "staff", id: staff.staffId } as const;
    // Whose work it was, for the customer's word on it.
    const detail = { staffId: ticket.assigneeId ?? staff.staffId };
    await recordEvent(tx, { ticketId, kind: "solved", actor, detail }, now);
    await keepClocks(tx, ticket, letterhead, now);
    const { shop, subject, requester, language } = ticket;
    const locale = interfaceLocale(language);
    const url = letterhead.ticketUrl({ shop, language, number });
    const rateUrl = (rating: SatisfactionRating) =>
      letterhead.ratingUrl({ id: ticketId, shop, language, number }, rating);
    const words = solvedEmail(locale, {
      ...{ number, shopName: letterhead.shopName(shop), subject, url, timeZone: letterhead.timeZone(shop) },
      closesAt: new Date(now.getTime() + closesAfterMs(shop, letterhead)),
      asked: { good: rateUrl("good"), bad: rateUrl("bad") },
    });
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
