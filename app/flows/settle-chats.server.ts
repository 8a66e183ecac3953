import { canHandle } from "#app/domain/channels/staff-fact.ts";
import { chatFate } from "#app/domain/chat/chat-fate.ts";
import type { ChatFate } from "#app/domain/chat/chat-fate.ts";
import { endChat } from "#app/domain/chat/end-chat.server.ts";
import { listLiveChats } from "#app/domain/chat/list-live-chats.server.ts";
import type { LiveChat } from "#app/domain/chat/list-live-chats.server.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { ChatLimits } from "#app/domain/shops/shop.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { isLiveChat, lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { statusAfter } from "#app/domain/tickets/ticket.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";

/** A shop's limits of chats; null for a shop that is no longer served, whose chats go by the usual ones. */
export type ChatLimitsOf = (shop: string) => ChatLimits | null;

const usualLimits: ChatLimits = { answerWithinMinutes: 3, leaveAfterSeconds: 60 };

/**
 * Looks after every live chat: ends those whose customer left, that are solved, or that nobody can come to; those whose
 * person has left go to somebody who is free, and end when there is nobody. Safe in several processes at once and after
 * a crash: each ending is one write that asks whether it is still to be made. Returns how many ended.
 */
export async function settleChats(desk: Desk, limitsOf: ChatLimitsOf, now: Date): Promise<number> {
  let count = 0;
  for (const chat of await listLiveChats(desk.db, now)) {
    const limits = limitsOf(chat.shop) ?? usualLimits;
    const fate = await fateOf(desk.db, chat, limits, now);
    if (fate.kind === "ends" && (await end(desk, chat.ticketId, limits, now))) count += 1;
    if (fate.kind !== "needs_another" || !(await release(desk, chat, now))) continue;
    await pickUpBacklog(desk, now);
    const [left] = await listLiveChats(desk.db, now, chat.ticketId);
    if (left && left.assigneeId === null && (await end(desk, chat.ticketId, limits, now, true))) count += 1;
  }
  return count;
}

async function fateOf(db: Db, chat: LiveChat, limits: ChatLimits, now: Date): Promise<ChatFate> {
  const isUnheld = chat.isAssigneeThere === null;
  const isAnybodyThere = isUnheld && (await listStaffFacts(db, now)).some((person) => couldCome(person, chat));
  return chatFate({ ...chat, isAnybodyThere }, limits, now);
}

function couldCome(person: StaffFacts, { shop, language }: LiveChat): boolean {
  return person.presence === "online" && canHandle(person, { shop, language, channel: "chat" });
}

/** Ends a chat if that is still its fate with its ticket locked; or because nobody took it who could have. */
async function end(desk: Desk, ticketId: string, limits: ChatLimits, now: Date, isLeftAlone = false): Promise<boolean> {
  const ended = await inTransaction(desk.db, async (tx) => {
    if (!(await lockTicket(tx, ticketId))) return null;
    const [chat] = await listLiveChats(tx, now, ticketId);
    if (!chat) return null;
    const fate = await fateOf(tx, chat, limits, now);
    const reason = fate.kind === "ends" ? fate.reason : isLeftAlone && chat.assigneeId === null ? "staff_left" : null;
    return reason && endChat(tx, ticketId, { reason, actor: { kind: "system" } }, desk.letterhead, now);
  });
  if (ended) desk.publish(ticketChanged(ended));
  return ended !== null;
}

/** Takes a chat from somebody who has left; false when it is no longer theirs. */
async function release(desk: Desk, { ticketId, assigneeId }: LiveChat, now: Date): Promise<boolean> {
  const released = await inTransaction(desk.db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket || !isLiveChat(ticket) || !assigneeId || ticket.assigneeId !== assigneeId) return null;
    const [chat] = await listLiveChats(tx, now, ticketId);
    if (chat?.isAssigneeThere !== false) return null;
    const { queue, status } = ticket;
    const reasons = [{ kind: "staff_left", staffId: assigneeId }];
    const placement = { queue, assigneeId: null, reasons };
    const data = { assigneeId: null, assignedAt: null, placement, updatedAt: now };
    await tx.ticket.update({
      where: { id: ticketId },
      data: { ...data, status: statusAfter(status, "released") ?? status },
    });
    const detail = { staffId: assigneeId, reasons };
    await recordEvent(tx, { ticketId, kind: "released", actor: { kind: "system" }, detail }, now);
    return ticket;
  });
  if (released) desk.publish(ticketChanged(released));
  return released !== null;
}
