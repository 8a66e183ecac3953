import type { Temporal } from "temporal-polyfill";
import type { IsHoliday } from "./holiday.ts";

/** Monday to Saturday (`workingDays`) or Monday to Friday (`businessDays`), holidays left out. */
export type DayKind = "workingDays" | "businessDays";

const lastWeekday = { workingDays: 6, businessDays: 5 } as const;

/** Whether a day counts as a working or business day. */
export function isDayOfKind(day: Temporal.PlainDate, kind: DayKind, isHoliday: IsHoliday): boolean {
  return day.dayOfWeek <= lastWeekday[kind] && !isHoliday(day);
}

/**
 * The n-th day of a kind after a day (the day itself never counts; n = 0 gives it back), with the holidays that were
 * passed over because they would have counted.
 */
export function addDaysOfKind(
  from: Temporal.PlainDate,
  count: number,
  kind: DayKind,
  isHoliday: IsHoliday,
): { on: Temporal.PlainDate; skippedHolidays: Temporal.PlainDate[] } {
  const skippedHolidays: Temporal.PlainDate[] = [];
  let on = from;
  for (let left = count; left > 0;) {
    on = on.add({ days: 1 });
    if (isDayOfKind(on, kind, isHoliday)) left -= 1;
    else if (on.dayOfWeek <= lastWeekday[kind]) skippedHolidays.push(on);
  }
  return { on, skippedHolidays };
}
