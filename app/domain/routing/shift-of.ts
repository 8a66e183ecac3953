import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { WeeklyHours } from "#app/domain/calendar/week.ts";

/** What is stored of when somebody works. */
export type StoredShifts = {
  timeZone: string;
  shifts: readonly { weekday: string; opens: number; closes: number }[];
  daysOff: readonly { day: string }[];
};

/** The parts of a staff row that `shiftOf` reads. */
export const shiftParts = { shifts: true, daysOff: true } as const;

/** When somebody works, their days off taken out; null when they have no fixed hours. */
export function shiftOf({ timeZone, shifts, daysOff }: StoredShifts): OpeningHours | null {
  if (shifts.length === 0) return null;
  const onDay = (day: string) =>
    shifts
      .filter(({ weekday }) => weekday === day)
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => a.opens - b.opens);
  const week = Object.fromEntries(weekdays.map((day) => [day, onDay(day)])) as WeeklyHours;
  return { timeZone, week, closures: new Set(daysOff.map(({ day }) => day)), isHoliday: noHolidays };
}
