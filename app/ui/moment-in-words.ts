import { zoneInWords } from "#app/domain/calendar/zone-words.ts";
import { dateTag } from "#app/domain/i18n/locale.ts";

/** How much of an instant is told; `place`: to the minute, with the place whose time it is. */
export type MomentDetail = "day" | "minute" | "place";

/** An instant, in short, in a zone. */
export function momentInWords(
  at: Date | string,
  locale: string,
  timeZone: string,
  detail: MomentDetail = "day",
): string {
  const time = detail !== "day" ? ({ timeStyle: "short" } as const) : {};
  const words = new Intl.DateTimeFormat(dateTag(locale), { timeZone, dateStyle: "medium", ...time }).format(
    new Date(at),
  );
  return detail === "place" ? words + zoneInWords(timeZone, locale) : words;
}
