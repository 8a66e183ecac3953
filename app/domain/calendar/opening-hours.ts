import { Temporal } from "temporal-polyfill";
import type { IsHoliday } from "./holiday.ts";
import { weekdays } from "./week.ts";
import type { WeeklyHours } from "./week.ts";
import { clockTimeOn, dayOf, startOfDay, toDate } from "./zoned-time.ts";

/** When people are there: an ordinary week in a zone, without the closures (YYYY-MM-DD) and the holidays. */
export type OpeningHours = { timeZone: string; week: WeeklyHours; closures: ReadonlySet<string>; isHoliday: IsHoliday };

/** How far ahead an opening is looked for: beyond it the hours count as never open. */
const horizonDays = 400;

/** Whether somebody is there at an instant; the closing instant itself is closed. */
export function isOpenAt(hours: OpeningHours, instant: Date): boolean {
  const next = nextOpening(hours, instant);
  return next !== null && next.getTime() === instant.getTime();
}

/** The first instant, from the one given on, at which it is open; that instant itself when it is open now; null when not within 400 days. */
export function nextOpening(hours: OpeningHours, instant: Date): Date | null {
  const [first] = openStretches(hours, instant);
  return first?.opensAt ?? null;
}

/**
 * The instant at which so many minutes of open time have passed; 0 minutes give the next opening. Real minutes are
 * counted, also across a change of the clocks. Null when the open time of the 400 days ahead does not suffice.
 */
export function addBusinessMinutes(hours: OpeningHours, instant: Date, minutes: number): Date | null {
  let left = minutes * 60_000;
  for (const { opensAt, closesAt } of openStretches(hours, instant)) {
    const length = closesAt.getTime() - opensAt.getTime();
    if (left <= length) return new Date(opensAt.getTime() + left);
    left -= length;
  }
  return null;
}

/**
 * The first instant, from the given one on, at which both are open: a shop's hours and somebody's shift, each in its own
 * zone. Null when there is none within 400 days.
 */
export function nextCommonOpening(one: OpeningHours, other: OpeningHours, instant: Date): Date | null {
  const latest = instant.getTime() + horizonDays * 86_400_000;
  let at = instant;
  while (at.getTime() <= latest) {
    const first = nextOpening(one, at);
    const second = first && nextOpening(other, first);
    if (!first || !second) return null;
    if (second.getTime() === first.getTime()) return first;
    at = second;
  }
  return null;
}

/** How much open time, in milliseconds, lies between two instants; 0 when the second is not after the first. */
export function openTimeBetween(hours: OpeningHours, from: Date, to: Date): number {
  let total = 0;
  const days = Math.ceil((to.getTime() - from.getTime()) / 86_400_000) + 2;
  for (const { opensAt, closesAt } of openStretches(hours, from, days)) {
    if (opensAt >= to) break;
    total += Math.min(closesAt.getTime(), to.getTime()) - opensAt.getTime();
    if (closesAt >= to) break;
  }
  return total;
}

/** The latest instant, up to and with the given one, at which it closed; null when not within 400 days before. */
export function latestClosing(hours: OpeningHours, instant: Date): Date | null {
  const today = dayOf(instant, hours.timeZone);
  let latest: Date | null = null;
  for (let back = 0; back <= horizonDays; back += 1) {
    const ends = stretchesOn(hours, today.subtract({ days: back }))
      .map(({ closesAt }) => closesAt)
      .filter((closesAt) => closesAt <= instant && !isOpenAt(hours, closesAt));
    latest = ends.reduce((late: Date | null, end) => (late && late > end ? late : end), latest);
    // A day later than the one that had an end cannot close earlier than it, except for what ran past midnight.
    if (latest && back > 0) return latest;
  }
  return latest;
}

/** Whether it is open from one instant to another without a break. */
export function coveredBy(hours: OpeningHours, from: Date, to: Date): boolean {
  let coveredTo = from;
  for (const { opensAt, closesAt } of openStretches(hours, from)) {
    if (opensAt > coveredTo) return false;
    coveredTo = closesAt;
    if (coveredTo >= to) return true;
  }
  return false;
}

/** Whether any day of the week is open at all. */
export function hasOpenDay(week: WeeklyHours): boolean {
  return weekdays.some((day) => week[day].length > 0);
}

type Stretch = { opensAt: Date; closesAt: Date };

/** The open stretches that end after an instant, in their order; what two of them share is counted once. */
export function* openStretches(hours: OpeningHours, instant: Date, days = horizonDays): Generator<Stretch> {
  // Starts a day early: yesterday's evening may run past midnight.
  const first = dayOf(instant, hours.timeZone).subtract({ days: 1 });
  let countedTo = instant;
  for (let ahead = 0; ahead <= days; ahead += 1) {
    for (const { opensAt, closesAt } of stretchesOn(hours, first.add({ days: ahead }))) {
      if (closesAt <= countedTo) continue;
      yield { opensAt: opensAt > countedTo ? opensAt : countedTo, closesAt };
      countedTo = closesAt;
    }
  }
}

/** A day's stretches as instants; one that the clocks skip whole is left out. */
function stretchesOn(hours: OpeningHours, day: Temporal.PlainDate): Stretch[] {
  if (hours.closures.has(day.toString()) || hours.isHoliday(day)) return [];
  const weekday = weekdays[day.dayOfWeek - 1];
  const stretches = weekday === undefined ? [] : hours.week[weekday];
  return stretches
    .map(({ opens, closes }) => ({
      opensAt: knownInstant(day, opens, hours.timeZone, "earlier"),
      closesAt: knownInstant(day, closes, hours.timeZone, "later"),
    }))
    .filter(({ opensAt, closesAt }) => opensAt < closesAt);
}

type ClockTime = Parameters<typeof clockInstant>;

/** The same few days are asked for again and again, and reading a zone's clock costs more than all the rest. */
const known = new Map<string, number>();
const mostKnown = 10_000;

function knownInstant(...clock: ClockTime): Date {
  const key = clock.join(" ");
  const at = known.get(key);
  if (at !== undefined) return new Date(at);
  const instant = clockInstant(...clock);
  if (known.size >= mostKnown) known.clear();
  known.set(key, instant.getTime());
  return instant;
}

function clockInstant(
  day: Temporal.PlainDate,
  minutes: number,
  timeZone: string,
  whenTwice: "earlier" | "later",
): Date {
  const on = day.add({ days: Math.floor(minutes / 1440) });
  if (minutes % 1440 === 0) return toDate(startOfDay(on, timeZone));
  const time = Temporal.PlainTime.from({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 });
  return toDate(clockTimeOn(on, time.toString(), timeZone, whenTwice));
}
