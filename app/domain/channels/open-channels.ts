import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { isOpenAt, nextOpening } from "#app/domain/calendar/opening-hours.ts";
import { channels, openingHoursOf } from "#app/domain/shops/shop.ts";
import type { Channel, Shop } from "#app/domain/shops/shop.ts";
import { canHandle, hasRoom } from "./staff-fact.ts";
import type { StaffFact } from "./staff-fact.ts";

/** Why a channel cannot be chosen now. */
export type UnavailableReason = { kind: "language_not_offered" | "outside_hours" | "nobody_present" | "everyone_busy" };

/**
 * One channel as it is offered now. `staffIds` are those who could take the case at once (for e-mail perhaps nobody:
 * it waits in the queue). `opensAt` is the next opening for "outside_hours"; null when it cannot be told.
 */
export type ChannelState =
  | { channel: Channel; isAvailable: true; staffIds: string[] }
  | { channel: Channel; isAvailable: false; reason: UnavailableReason; opensAt: Date | null };

export type ChannelQuestion = {
  shop: Shop;
  language: string;
  now: Date;
  isHoliday: IsHoliday;
  staff: readonly StaffFact[];
};

/**
 * The channels of a shop for a language at an instant: e-mail is always there; chat and phone when the shop's matrix
 * has the language, its hours are open, and somebody who handles it is online with room for one more.
 */
export function openChannels(question: ChannelQuestion): ChannelState[] {
  return channels.map((channel) => stateOf(channel, question));
}

function stateOf(channel: Channel, { shop, language, now, isHoliday, staff }: ChannelQuestion): ChannelState {
  const able = staff.filter(
    (person) => person.presence === "online" && canHandle(person, { shop: shop.id, language, channel }),
  );
  const staffIds = able.filter((person) => hasRoom(person, channel)).map(({ id }) => id);
  if (channel === "email") return { channel, isAvailable: true, staffIds };
  const closed = (kind: UnavailableReason["kind"], opensAt: Date | null = null): ChannelState => ({
    channel,
    isAvailable: false,
    reason: { kind },
    opensAt,
  });
  if (!shop.channels[channel]?.languages.includes(language)) return closed("language_not_offered");
  const hours = openingHoursOf(shop, isHoliday, channel);
  if (!isOpenAt(hours, now)) return closed("outside_hours", nextOpening(hours, now));
  if (able.length === 0) return closed("nobody_present");
  return staffIds.length === 0 ? closed("everyone_busy") : { channel, isAvailable: true, staffIds };
}
