import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { isOpenAt, nextCommonOpening, nextOpening } from "#app/domain/calendar/opening-hours.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { channels, openingHoursOf } from "#app/domain/shops/shop.ts";
import type { Channel, Shop } from "#app/domain/shops/shop.ts";
import { canHandle, hasRoom } from "./staff-fact.ts";
import type { StaffFact } from "./staff-fact.ts";

/** Why a channel cannot be chosen now; `languages` are those that the shop offers on it. */
export type UnavailableReason =
  | { kind: "language_not_offered"; languages: string[] }
  | { kind: "outside_hours" }
  | { kind: "nobody_present" }
  | { kind: "everyone_busy" };

/**
 * One channel as it is offered now. `staffIds` are those who could take the case at once (for e-mail perhaps nobody:
 * it waits in the queue). `opensAt` is when it can next be chosen as far as the hours and the shifts say: for
 * "outside_hours" and "nobody_present"; null when it cannot be told.
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
  const closed = (reason: UnavailableReason, opensAt: Date | null = null): ChannelState => ({
    ...{ channel, isAvailable: false, reason, opensAt },
  });
  const languages = shop.channels[channel]?.languages ?? [];
  if (!languages.includes(language)) return closed({ kind: "language_not_offered", languages });
  const hours = openingHoursOf(shop, isHoliday, channel);
  const ableAtAll = staff.filter((person) => canHandle(person, { shop: shop.id, language, channel }));
  if (!isOpenAt(hours, now)) return closed({ kind: "outside_hours" }, nextStaffed(hours, ableAtAll, now));
  if (able.length === 0) return closed({ kind: "nobody_present" }, nextShift(hours, ableAtAll, now));
  return staffIds.length === 0 ? closed({ kind: "everyone_busy" }) : { channel, isAvailable: true, staffIds };
}

/** The next opening with somebody's shift in it; the next opening itself where somebody has no fixed hours, or nobody is able. */
function nextStaffed(hours: OpeningHours, able: readonly StaffFact[], now: Date): Date | null {
  if (able.length === 0 || able.some(({ shift }) => shift === null)) return nextOpening(hours, now);
  return earliest(able.map(({ shift }) => shift && nextCommonOpening(hours, shift, now)));
}

/** The next start of a shift within the hours: not now, when somebody should be there and is not. */
function nextShift(hours: OpeningHours, able: readonly StaffFact[], now: Date): Date | null {
  return earliest(
    able.map(({ shift }) => {
      if (!shift || isOpenAt(shift, now)) return null;
      return nextCommonOpening(hours, shift, now);
    }),
  );
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  return instants.reduce((first, at) => (at && (!first || at < first) ? at : first), null);
}
