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
const quarterMs = 900_000;
const lastQuarters = new Map<string, { start: number; day: number; minutes: number }>();

/**
 * The quarter of an hour that an instant lies in, as its zone's first instant of it reads: clocks are set, and days begin,
 * between two quarters only. The last one asked of a zone is kept, because a walk minute by minute asks for it again.
 */
function quarterOf(at: number, timeZone: string) {
  const start = Math.floor(at / quarterMs) * quarterMs;
  const known = lastQuarters.get(timeZone);
  if (known?.start === start) return known;
  const { year, month, day, hour, minute } = partsOf(start, timeZone);
  const quarter = { start, day: Date.UTC(year, month - 1, day) / dayMs, minutes: hour * 60 + minute };
  lastQuarters.set(timeZone, quarter);
  return quarter;
}

/** The day that the zone's calendar shows. */
export function localDay(at: number, timeZone: string): number {
  return quarterOf(at, timeZone).day;
}

/** Minutes since midnight that the zone's clock shows. */
export function localMinutes(at: number, timeZone: string): number {
  const { start, minutes } = quarterOf(at, timeZone);
  return minutes + Math.floor((at - start) / 60_000);
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
  const first = Math.floor(until / quarterMs) * quarterMs;
  for (let at = first; localDay(at, timeZone) === day; at -= quarterMs) {
    if (localMinutes(at, timeZone) >= minutes) return true;
  }
  return false;
}
