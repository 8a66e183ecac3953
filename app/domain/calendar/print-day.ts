import type { Temporal } from "temporal-polyfill";

const englishMonths = [
  "Jan.",
  "Feb.",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "Nov.",
  "Dec.",
];

/** What of a day is written: with its year, without it, or the day of the month alone. */
export type DayStyle = "full" | "no_year" | "day_only";

/** A calendar day in short: "15 Nov. 2026", « 1er nov. 2026 »; other locales as the runtime writes it. */
export function printDay(day: Temporal.PlainDate, locale: string, style: DayStyle = "full"): string {
  const language = locale.split("-")[0];
  if (language !== "fr" && language !== "en") {
    return new Intl.DateTimeFormat(locale, { ...partsOf(style), timeZone: "UTC" }).format(
      Date.UTC(day.year, day.month - 1, day.day),
    );
  }
  const number = language === "fr" && day.day === 1 ? "1er" : String(day.day);
  const month = language === "fr" ? frenchMonth(day) : englishMonths[day.month - 1];
  return [number, ...(style === "day_only" ? [] : [month]), ...(style === "full" ? [day.year] : [])].join(" ");
}

/** A clock time: « 13 h », « 13 h 05 » in French, "13:05" elsewhere. */
export function printClock(time: { hour: number; minute: number }, locale: string): string {
  const minutes = String(time.minute).padStart(2, "0");
  if (locale.startsWith("fr")) return time.minute === 0 ? `${time.hour} h` : `${time.hour} h ${minutes}`;
  return `${String(time.hour).padStart(2, "0")}:${minutes}`;
}

function frenchMonth(day: Temporal.PlainDate): string {
  return new Intl.DateTimeFormat("fr", { month: "short", timeZone: "UTC" }).format(Date.UTC(2024, day.month - 1, 1));
}

function partsOf(style: DayStyle): Intl.DateTimeFormatOptions {
  if (style === "day_only") return { day: "numeric" };
  return { day: "numeric", month: "short", ...(style === "full" ? { year: "numeric" } : {}) };
}
