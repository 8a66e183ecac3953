import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { openChannels } from "#app/domain/channels/open-channels.ts";
import type { ChannelState } from "#app/domain/channels/open-channels.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

/** How a customer of this language can reach a person of the shop now, e-mail always among it. */
export async function offerChannels(
  db: Db,
  { shop, isHoliday }: { shop: Shop; isHoliday: IsHoliday },
  language: string,
  now: Date,
): Promise<ChannelState[]> {
  return openChannels({ shop, language, now, isHoliday, staff: await listStaffFacts(db, now) });
}
