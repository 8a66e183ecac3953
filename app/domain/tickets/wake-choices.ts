import { fromLocalMoment } from "#app/domain/calendar/local-moment.ts";
import { nextOpening } from "#app/domain/calendar/opening-hours.ts";
import { dayOf, inZone, startOfDay, toDate } from "#app/domain/calendar/zoned-time.ts";
import { openingHoursOf } from "#app/domain/shops/shop.ts";
import type { ShopFacts } from "#app/domain/shops/shop.ts";

/** A moment that a hold is offered to wake at. */
export type WakeChoice = { name: "tomorrow" | "working_day" | "next_week" | "week"; at: Date };

/** Why a moment to wake is refused. */
export type WakeRefusal = "no_wake" | "no_moment" | "past" | "too_far";

/** How far ahead a hold may wake. */
const furthestMs = 366 * 86_400_000;
const hourMs = 3_600_000;

/**
 * The shop's next openings that somebody may want to wait for: tomorrow's, or the next working day's when it is closed
 * tomorrow, the next week's first, and the one in a week. None twice, and none that does not come.
 */
export function wakeChoices({ shop, isHoliday }: ShopFacts, now: Date): WakeChoice[] {
  const hours = openingHoursOf(shop, isHoliday);
  const { timeZone } = shop;
  const tomorrow = dayOf(now, timeZone).add({ days: 1 });
  const monday = tomorrow.add({ days: (8 - tomorrow.dayOfWeek) % 7 });
  const opens = (day: typeof tomorrow) => nextOpening(hours, toDate(startOfDay(day, timeZone)));
  const first = opens(tomorrow);
  const week = opens(monday);
  const isTomorrow = first !== null && dayOf(first, timeZone).equals(tomorrow);
  const isNextWeek = week !== null && dayOf(week, timeZone).since(monday).days < 7;
  const choices: { name: WakeChoice["name"]; at: Date | null }[] = [
    { name: isTomorrow ? "tomorrow" : "working_day", at: first },
    { name: "next_week", at: isNextWeek ? week : null },
    { name: "week", at: nextOpening(hours, toDate(inZone(now, timeZone).add({ days: 7 }))) },
  ];
  const known = choices.filter((choice): choice is WakeChoice => choice.at !== null);
  return known.filter(({ at }, index) => known.findIndex((one) => one.at.getTime() === at.getTime()) === index);
}

/**
 * When a hold is to wake, as its form says: `hour`, `endless` (null), `moment` (a `datetime-local` value in the zone), or
 * the instant of a choice. It lies ahead, by 366 days at most.
 */
export function readWake(
  { wake, moment }: { wake: string; moment: string },
  timeZone: string,
  now: Date,
): { kind: "read"; wakesAt: Date | null } | { kind: "refused"; reason: WakeRefusal } {
  if (wake === "endless") return { kind: "read", wakesAt: null };
  if (wake === "hour") return { kind: "read", wakesAt: new Date(now.getTime() + hourMs) };
  const isChoice = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(wake);
  if (!isChoice && wake !== "moment") return { kind: "refused", reason: "no_wake" };
  const wakesAt = isChoice ? new Date(wake) : fromLocalMoment(moment, timeZone);
  if (!wakesAt || Number.isNaN(wakesAt.getTime())) return { kind: "refused", reason: "no_moment" };
  if (wakesAt <= now) return { kind: "refused", reason: "past" };
  if (wakesAt.getTime() - now.getTime() > furthestMs) return { kind: "refused", reason: "too_far" };
  return { kind: "read", wakesAt };
}
