import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { addBusinessMinutes } from "#app/domain/calendar/opening-hours.ts";
import { openingHoursOf } from "#app/domain/shops/shop.ts";
import type { Channel, Shop } from "#app/domain/shops/shop.ts";
import { targetMinutes } from "#app/domain/shops/sla-policy.ts";
import type { SlaMinutes } from "#app/domain/shops/sla-policy.ts";

/**
 * When the customer may expect the first reply: the channel's target for the priority, in minutes of its opening hours
 * from now. Throws when the shop does not open enough in the 400 days ahead, since nothing could be promised.
 */
export function expectedReply(
  shop: Shop,
  priority: keyof SlaMinutes,
  now: Date,
  isHoliday: IsHoliday,
  channel: Channel = "email",
): Date {
  const minutes = targetMinutes(shop.sla, "firstReplyMinutes", { channel, priority });
  const expectedAt = addBusinessMinutes(openingHoursOf(shop, isHoliday, channel), now, minutes);
  if (!expectedAt)
    throw new Error(
      `The shop ${shop.id} is not open for ${minutes} minutes in the 400 days ahead: check its hours and closures.`,
    );
  return expectedAt;
}
