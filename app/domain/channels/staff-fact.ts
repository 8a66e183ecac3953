import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import type { Channel } from "#app/domain/shops/shop.ts";

/** What the channels need to know of somebody who works here; the flow reads it, this room never does. */
export type StaffFact = {
  id: string;
  languages: string[];
  channels: Channel[];
  presence: "online" | "away" | "offline";
  /** when they work, their days off taken out; null: no fixed hours */
  shift: OpeningHours | null;
  shops: string[];
  /** what they hold open now */
  openByChannel: Partial<Record<Channel, number>>;
  /** how much they can hold at once; a channel left out has no limit */
  capacityByChannel: Partial<Record<Channel, number>>;
};

/** Whether somebody handles this shop, language and channel at all. */
export function canHandle(staff: StaffFact, wanted: { shop: string; language: string; channel: Channel }): boolean {
  return (
    staff.shops.includes(wanted.shop) &&
    staff.languages.includes(wanted.language) &&
    staff.channels.includes(wanted.channel)
  );
}

/** Whether somebody can take one more case on a channel. */
export function hasRoom(staff: StaffFact, channel: Channel): boolean {
  return (staff.openByChannel[channel] ?? 0) < (staff.capacityByChannel[channel] ?? Infinity);
}

/** The language in which a shop's customers of a language are answered: their own when anybody speaks it, else its main one. */
export function answeredIn(
  shop: { id: string; defaultLocale: string },
  language: string,
  staff: readonly Pick<StaffFact, "shops" | "languages">[],
): string {
  const isSpoken = staff.some(({ shops, languages }) => shops.includes(shop.id) && languages.includes(language));
  return isSpoken ? language : shop.defaultLocale;
}
