import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { beginChat } from "#app/domain/chat/begin-chat.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { offerCallSlots } from "./offer-call-slots.server.ts";
import type { CalledShop } from "./offer-call-slots.server.ts";

/** What a ticket's channel needs beside the ticket. */
export type ChannelBeginning = CalledShop & {
  channel: Channel;
  language: string;
  phone: string | null;
  callAt?: Date | null;
  sessionId?: string;
};

/** Rolls an opening back whose slot has no room any more. */
class SlotIsTaken extends Error {
  constructor(readonly slots: CallSlot[]) {
    super("The slot has no room any more.");
  }
}

/**
 * Starts the chat or books the call of a ticket in the transaction that opens it, after its placement has taken the
 * lock of routing: of two who want the last place of a slot one gets it, the other’s ticket is rolled back.
 */
export function beginChannel(beginning: ChannelBeginning, now: Date): (tx: Db, ticketId: string) => Promise<void> {
  const { channel, phone, callAt, sessionId, language, shop, isHoliday } = beginning;
  return async (tx, ticketId) => {
    if (channel === "chat" && sessionId) await beginChat(tx, { ticketId, sessionId }, now);
    if (channel !== "phone" || !phone) return;
    const slots = await offerCallSlots(tx, { shop, isHoliday }, { language }, now);
    const slot = callAt ? slots.find(({ startsAt }) => startsAt.getTime() === callAt.getTime()) : slots[0];
    if (!slot) throw new SlotIsTaken(slots);
    await tx.callBack.create({ data: { ticketId, phone, ...slot } });
    const detail = { startsAt: slot.startsAt.toISOString() };
    await recordEvent(tx, { ticketId, kind: "call_booked", actor: { kind: "system" }, detail }, now);
  };
}

/** The outcome of an opening that was rolled back for its slot, with the slots that are free now; else throws on. */
export function slotTaken(error: unknown): { kind: "slot_taken"; slots: CallSlot[] } {
  if (!(error instanceof SlotIsTaken)) throw error;
  return { kind: "slot_taken", slots: error.slots };
}
