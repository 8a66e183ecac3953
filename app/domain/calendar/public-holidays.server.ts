import Holidays from "date-holidays";
import { noHolidays } from "./holiday.ts";
import type { IsHoliday } from "./holiday.ts";

const byCountry = new Map<string, IsHoliday>();

/**
 * The public holidays of a country (ISO 3166-1 alpha-2), each year's list worked out once; no country means none.
 * Throws for a country that the calendar does not know.
 */
export function publicHolidays(country: string | null): IsHoliday {
  if (country === null) return noHolidays;
  const known = byCountry.get(country);
  if (known) return known;
  if (!hasHolidayCalendar(country)) throw new Error(`There is no holiday calendar for the country "${country}".`);
  // The zone is fixed so that the days do not depend on the machine's own.
  const calendar = new Holidays(country, { types: ["public"], timezone: "UTC" });
  const byYear = new Map<number, Set<string>>();
  const isHoliday: IsHoliday = (day) => {
    const days =
      byYear.get(day.year) ?? new Set(calendar.getHolidays(day.year).flatMap(({ start, end }) => daysFrom(start, end)));
    byYear.set(day.year, days);
    return days.has(day.toString());
  };
  byCountry.set(country, isHoliday);
  return isHoliday;
}

/** Whether the holidays of a country are known. */
export function hasHolidayCalendar(country: string): boolean {
  return Object.hasOwn(new Holidays().getCountries(), country);
}

/** The days of which a holiday takes more than half: not an afternoon off, and not the eve on which one begins. */
function daysFrom(start: Date, end: Date): string[] {
  const days: string[] = [];
  for (let at = Math.floor(start.getTime() / dayMs) * dayMs; at < end.getTime(); at += dayMs) {
    const taken = Math.min(at + dayMs, end.getTime()) - Math.max(at, start.getTime());
    if (taken > dayMs / 2) days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

const dayMs = 86_400_000;
