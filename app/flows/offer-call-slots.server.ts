import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { cutSlots, freeSlots } from "#app/domain/calls/call-slots.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { listBookedCalls } from "#app/domain/calls/list-booked-calls.server.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { openingHoursOf } from "#app/domain/shops/shop.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

/** A shop with its holidays. */
export type CalledShop = { shop: Shop; isHoliday: IsHoliday };

/** For whom slots are sought, and which call does not count: their own, when it is to be moved. */
export type SlotsSought = { language: string; exceptTicketId?: string; limit?: number };

/** The slots in which a call of this language has room; none when the shop's matrix has no phone for it. */
export async function offerCallSlots(
  db: Db,
  { shop, isHoliday }: CalledShop,
  { language, exceptTicketId, limit }: SlotsSought,
  now: Date,
): Promise<CallSlot[]> {
  if (!shop.channels.phone?.languages.includes(language)) return [];
  const slots = cutSlots(openingHoursOf(shop, isHoliday, "phone"), shop.callBack, now);
  const [staff, booked] = [await listStaffFacts(db, now), await listBookedCalls(db, now, exceptTicketId)];
  return freeSlots(slots, { shop: shop.id, language }, { staff, booked }, limit);
}
