import type { Temporal } from "temporal-polyfill";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";

/** What of a day is written: with its year, without it, or the day of the month alone. */
export type DayStyle = "full" | "no_year" | "day_only";

export type ClockTime = { hour: number; minute: number };

/** How a language writes days and hours. */
export type CalendarWords = {
  day: (day: Temporal.PlainDate, style: DayStyle) => string;
  /** with its weekday and without a year: "Monday 23 November" */
  weekday: (day: Temporal.PlainDate) => string;
  clock: (time: ClockTime) => string;
  /** the end of a range that is written in full, the other leaving out what both share */
  fullEnd: "first" | "last";
};

const monthsInEnglish = "Jan.,Feb.,March,April,May,June,July,Aug.,Sept.,Oct.,Nov.,Dec.".split(",");

/** A day as the runtime writes it in a language. */
export function dayWithIntl(
  day: Temporal.PlainDate,
  tag: string,
  style: DayStyle,
  month: "short" | "long" = "short",
): string {
  const parts = {
    full: { day: "numeric", month, year: "numeric" },
    no_year: { day: "numeric", month },
    day_only: { day: "numeric" },
  } as const;
  const at = Date.UTC(day.year, day.month - 1, day.day);
  return new Intl.DateTimeFormat(tag, { ...parts[style], timeZone: "UTC" }).format(at);
}

/** A day with its weekday as the runtime writes it in a language. */
function weekdayWithIntl(day: Temporal.PlainDate, tag: string): string {
  const parts = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(tag, parts).format(Date.UTC(day.year, day.month - 1, day.day));
}

/** 09:05 */
export function digitalClock({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** What most languages do: the runtime's own days with whole months, and a digital clock. */
function wholeMonths(tag: string): CalendarWords {
  return {
    day: (day, style) => dayWithIntl(day, tag, style, "long"),
    weekday: (day) => weekdayWithIntl(day, tag),
    clock: digitalClock,
    fullEnd: "last",
  };
}

export const calendarWords: Record<InterfaceLocale, CalendarWords> = {
  en: {
    day: ({ day, month, year }, style) => {
      const short = style === "day_only" ? String(day) : `${day} ${monthsInEnglish[month - 1]}`;
      return style === "full" ? `${short} ${year}` : short;
    },
    weekday: (day) => weekdayWithIntl(day, "en-GB"),
    clock: digitalClock,
    fullEnd: "last",
  },
  fr: {
    day: (day, style) => dayWithIntl(day, "fr", style).replace(/^1(?!\d)/, "1er"),
    weekday: (day) => weekdayWithIntl(day, "fr").replace(/ 1(?!\d)/, " 1er"),
    clock: ({ hour, minute }) => (minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, "0")}`),
    fullEnd: "last",
  },
  es: {
    ...wholeMonths("es"),
    clock: ({ hour, minute }) => `${hour}:${String(minute).padStart(2, "0")}`,
  },
  it: {
    ...wholeMonths("it"),
    day: (day, style) => dayWithIntl(day, "it", style, "long").replace(/^1(?!\d)/, "1º"),
    weekday: (day) => weekdayWithIntl(day, "it").replace(/ 1(?!\d)/, " 1º"),
  },
  nl: { ...wholeMonths("nl"), clock: (time) => `${digitalClock(time)} uur` },
  de: {
    ...wholeMonths("de"),
    day: (day, style) => (style === "day_only" ? `${day.day}.` : dayWithIntl(day, "de", style)),
    clock: (time) => `${digitalClock(time)} Uhr`,
  },
  zh: { ...wholeMonths("zh-Hans"), fullEnd: "first" },
  pt: wholeMonths("pt-PT"),
  pl: wholeMonths("pl"),
};
