/**
 * Days and clocks worked out with Intl and plain numbers only, to hold the product's own arithmetic against. A day is
 * its number since 1970.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(at: number, timeZone: string) {
  const known = formats.get(timeZone);
  const options = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  const format = known ?? new Intl.DateTimeFormat("en-US", { ...options, timeZone, hourCycle: "h23", era: "short" });
  formats.set(timeZone, format);
  const value: Record<string, number> = {};
  for (const { type, value: text } of format.formatToParts(at)) value[type] = Number(text);
  return value as Record<"year" | "month" | "day" | "hour" | "minute", number>;
}

const dayMs = 86_400_000;

/** The day that the zone's calendar shows. */
export function localDay(at: number, timeZone: string): number {
  const { year, month, day } = partsOf(at, timeZone);
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** Minutes since midnight that the zone's clock shows. */
export function localMinutes(at: number, timeZone: string): number {
  const { hour, minute } = partsOf(at, timeZone);
  return hour * 60 + minute;
}

/** A day as `2026-11-29`. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The n-th day after a day on which a shop works, one by one: not on Sundays (nor Saturdays), not on its holidays. */
export function nthDay(from: number, count: number, lastWeekday: 5 | 6, holidays: ReadonlySet<string>): number {
  let day = from;
  for (let left = count; left > 0;) {
    day += 1;
    const weekday = new Date(day * dayMs).getUTCDay();
    if (weekday !== 0 && weekday <= lastWeekday && !holidays.has(isoDay(day))) left -= 1;
  }
  return day;
}

/** Whether the zone's clock has shown a time (minutes since midnight) on a day at an instant or before, to the quarter hour. */
export function hasShown(minutes: number, day: number, until: number, timeZone: string): boolean {
  if (localDay(until, timeZone) !== day) return localDay(until, timeZone) > day;
  const quarter = 900_000;
  const first = Math.floor(until / quarter) * quarter;
  for (let at = first; localDay(at, timeZone) === day; at -= quarter) {
    if (localMinutes(at, timeZone) >= minutes) return true;
  }
  return false;
}
