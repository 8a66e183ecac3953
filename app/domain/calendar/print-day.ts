import type { Temporal } from "temporal-polyfill";
import { type InterfaceLocale, isInterfaceLocale } from "#app/domain/i18n/locale.ts";
import { calendarWords, dayWithIntl, digitalClock } from "./calendar-words.ts";
import type { CalendarWords, ClockTime, DayStyle } from "./calendar-words.ts";

/** A calendar day: "15 Nov. 2026", « 1er nov. 2026 »; in a locale without words of ours as the runtime writes it. */
export function printDay(day: Temporal.PlainDate, locale: string, style: DayStyle = "full"): string {
  return wordsOf(locale)?.day(day, style) ?? dayWithIntl(day, locale, style);
}

/** The two days of a range, each without what the other already says: "17" and "19 Nov. 2026". */
export function printDayRange(first: Temporal.PlainDate, last: Temporal.PlainDate, locale: string): [string, string] {
  const shared = first.year !== last.year ? "full" : first.month === last.month ? "day_only" : "no_year";
  const isFirstFull = wordsOf(locale)?.fullEnd === "first";
  return [
    printDay(first, locale, isFirstFull ? "full" : shared),
    printDay(last, locale, isFirstFull ? shared : "full"),
  ];
}

/** A day with its weekday, without its year: "Monday 23 November", « lundi 23 novembre ». */
export function printWeekday(day: Temporal.PlainDate, locale: InterfaceLocale): string {
  return calendarWords[locale].weekday(day);
}

/** A clock time: « 13 h », « 13 h 05 » in French, "13:05" in English. */
export function printClock(time: ClockTime, locale: string): string {
  return wordsOf(locale)?.clock(time) ?? digitalClock(time);
}

function wordsOf(locale: string): CalendarWords | null {
  const language = locale.split("-")[0];
  return isInterfaceLocale(language) ? calendarWords[language] : null;
}
