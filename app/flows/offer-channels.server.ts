import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { proposeChannels, type OfferedChannels } from "#app/domain/channels/offered-channels.ts";
import { expectWaits } from "#app/domain/channels/expect-waits.server.ts";
import { openChannels } from "#app/domain/channels/open-channels.ts";
import { answeredIn } from "#app/domain/channels/staff-fact.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

/** How a customer of this language can reach a person of the shop now, e-mail always among it, and how long it takes. */
export async function offerChannels(
  db: Db,
  { shop, isHoliday }: { shop: Shop; isHoliday: IsHoliday },
  language: string,
  now: Date,
): Promise<OfferedChannels> {
  const staff = await listStaffFacts(db, now);
  const states = openChannels({ shop, language, now, isHoliday, staff });
  const waits = await expectWaits(db, { shop, isHoliday, language, now });
  return proposeChannels(states, {
    waits,
    limitMinutes: shop.waitLimitMinutes,
    language,
    answeredIn: answeredIn(shop, language, staff),
  });
}
