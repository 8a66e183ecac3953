import { changedCallEmail } from "#app/domain/calls/call-emails.ts";
import type { CallChange } from "#app/domain/calls/call-emails.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { keepClocks } from "#app/domain/tickets/keep-clocks.server.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import type { LockedTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { queueEmail } from "#app/domain/tickets/queue-email.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { aboutTicket } from "#app/domain/tickets/ticket-headers.ts";
import { offerCallSlots } from "./offer-call-slots.server.ts";
import type { CalledShop } from "./offer-call-slots.server.ts";

/** What came of it; `taken` offers the slots that are free now, `settled` says that there is no call to move any more. */
export type MoveOutcome = { kind: "moved" | "cancelled" | "settled" } | { kind: "taken"; slots: CallSlot[] };

/**
 * The customer moves their call to another slot that has room, or gives it up (null) and goes on by e-mail. Of two who
 * want the last place of a slot one gets it: bookings come one after another.
 */
export async function moveCall(
  desk: Desk,
  published: CalledShop,
  { ticketId, startsAt }: { ticketId: string; startsAt: Date | null },
  now: Date,
): Promise<MoveOutcome> {
  const done = await inTransaction(desk.db, async (tx) => {
    await lockRouting(tx);
    const ticket = await lockTicket(tx, ticketId);
    const call = await tx.callBack.findUnique({ where: { ticketId } });
    if (!ticket || !call || call.doneAt) return { outcome: { kind: "settled" } as const, ticket: null };
    const actor = { kind: "customer", id: ticket.requesterId } as const;
    if (startsAt === null) {
      await tx.callBack.update({ where: { ticketId }, data: { doneAt: now } });
      await tx.ticket.update({ where: { id: ticketId }, data: { channel: "email", updatedAt: now } });
      await recordEvent(tx, { ticketId, kind: "call_cancelled", actor }, now);
      await keepClocks(tx, ticket, desk.letterhead, now);
      await tell(tx, ticket, { kind: "cancelled" }, desk, now);
      return { outcome: { kind: "cancelled" } as const, ticket };
    }
    // A form sent twice changes nothing more.
    if (call.startsAt.getTime() === startsAt.getTime()) return { outcome: { kind: "moved" } as const, ticket: null };
    const slots = await offerCallSlots(tx, published, { language: ticket.language, exceptTicketId: ticketId }, now);
    const slot = slots.find((one) => one.startsAt.getTime() === startsAt.getTime());
    if (!slot) return { outcome: { kind: "taken", slots } as const, ticket: null };
    await tx.callBack.update({ where: { ticketId }, data: slot });
    const detail = { startsAt: slot.startsAt.toISOString() };
    await recordEvent(tx, { ticketId, kind: "call_moved", actor, detail }, now);
    await tell(tx, ticket, { kind: "moved", slot, timeZone: published.shop.timeZone }, desk, now);
    return { outcome: { kind: "moved" } as const, ticket };
  });
  if (done.ticket) desk.publish(ticketChanged(done.ticket));
  return done.outcome;
}

/** One e-mail for each change: the ticket is locked, and the same change twice is none. */
async function tell(tx: Db, ticket: LockedTicket, change: CallChange, { letterhead }: Desk, now: Date): Promise<void> {
  const { id, shop, number, language, requester } = ticket;
  const url = letterhead.ticketUrl({ shop, language, number });
  const about = { number, url, shopName: letterhead.shopName(shop) };
  const words = changedCallEmail(interfaceLocale(language), change, about);
  const mail = { from: letterhead.sender(shop), to: requester.email, ...aboutTicket(number, true), ...words };
  const changes = await tx.ticketEvent.count({
    where: { ticketId: id, kind: { in: ["call_moved", "call_cancelled"] } },
  });
  await queueEmail(tx, mail, `call-change:${id}:${changes}`, now);
}
