import type { CallOutcome } from "#prisma/sqlite/enums.ts";
import { afterAttempt } from "#app/domain/calls/after-attempt.ts";
import { missedCallEmail } from "#app/domain/calls/call-emails.ts";
import type { TryTold } from "#app/domain/calls/call-emails.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import { addMessage } from "#app/domain/tickets/add-message.server.ts";
import { assignTicket } from "#app/domain/tickets/assign-ticket.server.ts";
import type { Desk, StaffReader } from "#app/domain/tickets/desk.ts";
import { findStaffTicket } from "#app/domain/tickets/find-staff-ticket.server.ts";
import { keepClocks } from "#app/domain/tickets/keep-clocks.server.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import type { LockedTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { queueEmail } from "#app/domain/tickets/queue-email.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { maxBodyLength, statusAfter, storedStatus } from "#app/domain/tickets/ticket.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { aboutTicket } from "#app/domain/tickets/ticket-headers.ts";
import { offerCallSlots } from "./offer-call-slots.server.ts";
import type { CalledShop } from "./offer-call-slots.server.ts";

/** One try, as the agent's form tells it; the note may be empty. */
export type CallTried = { number: number; outcome: CallOutcome; note: string; submissionKey: string };

/** What came of noting it; `settled` when there is no call to be made any more. */
export type CallRecorded =
  { kind: "recorded" | "repeated" | "settled" | "not_found" } | { kind: "refused"; reason: "note_long" };

type Trying = { staff: StaffReader; tried: CallTried; published: CalledShop | null; desk: Desk; now: Date };

/**
 * Notes a try to reach a customer, once a submission key. Reached: the call is settled and counts as the first reply.
 * Not reached: the next slot with room is booked and the customer told, until the third try or a wrong number, after
 * which e-mail takes over. Whoever calls for a ticket that nobody has takes it.
 */
export async function recordCall(
  desk: Desk,
  publishedOf: (shop: string) => CalledShop | null,
  staff: StaffReader,
  tried: CallTried,
  now: Date,
): Promise<CallRecorded> {
  if (tried.note.length > maxBodyLength) return { kind: "refused", reason: "note_long" };
  const ticketId = await findStaffTicket(desk.db, staff, tried.number);
  if (ticketId === null) return { kind: "not_found" };
  try {
    const ticket = await inTransaction(desk.db, async (tx) => {
      await lockRouting(tx);
      const locked = await lockTicket(tx, ticketId);
      const call = await tx.callBack.findUnique({ where: { ticketId } });
      const isRepeated = await tx.callAttempt.count({ where: { submissionKey: tried.submissionKey } });
      if (!locked || !call || (call.doneAt && !isRepeated)) return null;
      await tx.callAttempt.create({
        data: {
          ...{ callBackId: ticketId, staffId: staff.staffId, outcome: tried.outcome, note: tried.note.trim() },
          ...{ calledAt: now, submissionKey: tried.submissionKey },
        },
      });
      await follow(tx, locked, { desk, staff, tried, published: publishedOf(locked.shop), now });
      return locked;
    });
    if (!ticket) return { kind: "settled" };
    desk.publish(ticketChanged({ ...ticket, assigneeId: ticket.assigneeId ?? staff.staffId }));
    return { kind: "recorded" };
  } catch (error) {
    if (isUniqueViolation(error)) return { kind: "repeated" };
    throw error;
  }
}

async function follow(tx: Db, ticket: LockedTicket, trying: Trying): Promise<void> {
  const { staff, tried, desk, now } = trying;
  const { id: ticketId } = ticket;
  const { outcome, submissionKey } = tried;
  const actor = { kind: "staff", id: staff.staffId } as const;
  const tries = await tx.callAttempt.count({ where: { callBackId: ticketId } });
  await recordEvent(tx, { ticketId, kind: "called", actor, detail: { outcome, tries } }, now);
  if (ticket.assigneeId === null)
    await assignTicket(tx, { ticketId, staffId: staff.staffId, actor, reasons: [{ kind: "taken" }] }, now);
  const body = tried.note.trim();
  if (body !== "") {
    const author = { kind: "staff", as: "note", ...staff } as const;
    const note = { number: ticket.number, author, body, submissionKey: `call:${submissionKey}`, via: "phone" } as const;
    await addMessage(tx, ticket, note, desk.letterhead, now);
  }
  const next = afterAttempt(outcome, tries);
  if (next === "settled") {
    await settle(tx, ticket, now);
    await keepClocks(tx, ticket, desk.letterhead, now);
    return;
  }
  const told = next === "next_slot" ? await bookNext(tx, ticket, trying) : null;
  if (!told) await giveUp(tx, ticketId, now);
  await keepClocks(tx, ticket, desk.letterhead, now);
  await tell(
    tx,
    ticket,
    told ?? (outcome === "wrong_number" ? { kind: outcome } : { kind: "given_up", tries }),
    trying,
  );
}

/** It is the customer's turn, as after any first reply. */
async function settle(tx: Db, { id, firstRepliedAt }: LockedTicket, now: Date): Promise<void> {
  const { status } = await tx.ticket.findUniqueOrThrow({ where: { id }, select: { status: true } });
  await tx.callBack.update({ where: { ticketId: id }, data: { doneAt: now } });
  await tx.ticket.update({
    where: { id },
    data: {
      ...storedStatus(statusAfter(status, "replied") ?? status),
      ...{ firstRepliedAt: firstRepliedAt ?? now, escalatedAt: null, updatedAt: now },
    },
  });
}

async function bookNext(tx: Db, ticket: LockedTicket, { published, now }: Trying): Promise<TryTold | null> {
  if (!published) return null;
  const sought = { language: ticket.language, exceptTicketId: ticket.id, limit: 1 };
  const [slot] = await offerCallSlots(tx, published, sought, now);
  if (!slot) return null;
  await tx.callBack.update({ where: { ticketId: ticket.id }, data: slot });
  const detail = { startsAt: slot.startsAt.toISOString() };
  await recordEvent(tx, { ticketId: ticket.id, kind: "call_booked", actor: { kind: "system" }, detail }, now);
  return { kind: "next_slot", slot, timeZone: published.shop.timeZone };
}

async function giveUp(tx: Db, ticketId: string, now: Date): Promise<void> {
  await tx.callBack.update({ where: { ticketId }, data: { doneAt: now } });
  await tx.ticket.update({ where: { id: ticketId }, data: { channel: "email", updatedAt: now } });
}

async function tell(tx: Db, ticket: LockedTicket, told: TryTold, { desk, tried, now }: Trying): Promise<void> {
  const { shop, number, language, requester } = ticket;
  const { letterhead } = desk;
  const url = letterhead.ticketUrl({ shop, language, number });
  const words = missedCallEmail(interfaceLocale(language), told, { number, url, shopName: letterhead.shopName(shop) });
  const mail = { from: letterhead.sender(shop), to: requester.email, ...aboutTicket(number, true), ...words };
  await queueEmail(tx, mail, `call-attempt:${tried.submissionKey}`, now);
}
