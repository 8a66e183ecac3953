import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { addBusinessMinutes } from "#app/domain/calendar/opening-hours.ts";
import { openingHoursOf } from "#app/domain/shops/shop.ts";
import type { ReplyTargets, Shop } from "#app/domain/shops/shop.ts";

/**
 * When the customer may expect the first reply: the shop's target for the priority, in minutes of its opening hours
 * from now. Throws when the shop does not open enough in the 400 days ahead, since nothing could be promised.
 */
export function expectedReply(shop: Shop, priority: keyof ReplyTargets, now: Date, isHoliday: IsHoliday): Date {
  const minutes = shop.sla.firstReplyMinutes[priority];
  const expectedAt = addBusinessMinutes(openingHoursOf(shop, isHoliday), now, minutes);
  if (!expectedAt)
    throw new Error(
      `The shop ${shop.id} is not open for ${minutes} minutes in the 400 days ahead: check its hours and closures.`,
    );
  return expectedAt;
}
