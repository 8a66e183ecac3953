import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { printHours } from "#app/domain/calendar/parse-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import { dayOf } from "#app/domain/calendar/zoned-time.ts";

/** What somebody works on a day of their own zone. */
export type ShiftToday =
  { kind: "no_fixed_hours" } | { kind: "day_off" } | { kind: "none" } | { kind: "hours"; text: string };

/** The shifts that begin on the day that it is where they are. */
export function shiftToday(shift: OpeningHours | null, now: Date): ShiftToday {
  if (!shift) return { kind: "no_fixed_hours" };
  const today = dayOf(now, shift.timeZone);
  if (shift.closures.has(today.toString())) return { kind: "day_off" };
  const weekday = weekdays[today.dayOfWeek - 1];
  const stretches = weekday === undefined ? [] : shift.week[weekday];
  return stretches.length === 0 ? { kind: "none" } : { kind: "hours", text: printHours(stretches) };
}
