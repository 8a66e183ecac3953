import { Temporal } from "temporal-polyfill";

/** An instant as the clocks of a zone show it. */
export function inZone(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}

/** The same instant as the edges of the product keep it, to the millisecond. */
export function toDate(at: Temporal.ZonedDateTime): Date {
  return new Date(at.epochMilliseconds);
}

/** The calendar day of an instant in a zone. */
export function dayOf(at: Date, timeZone: string): Temporal.PlainDate {
  return inZone(at, timeZone).toPlainDate();
}

/** The first instant of a day; not 0:00 where the clocks skip it. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime(timeZone);
}

/** The last millisecond of a day, so that a day written as an instant still reads as that day. */
export function endOfDay(day: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime {
  return startOfDay(day.add({ days: 1 }), timeZone).subtract({ milliseconds: 1 });
}

/**
 * A clock time on a day. When the clocks skip it, the instant at which they jump; when they show it twice, the earlier
 * one unless the later is asked for.
 */
export function clockTimeOn(
  day: Temporal.PlainDate,
  time: string,
  timeZone: string,
  whenTwice: "earlier" | "later" = "earlier",
): Temporal.ZonedDateTime {
  const wanted = day.toPlainDateTime(time);
  const before = wanted.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const after = wanted.toZonedDateTime(timeZone, { disambiguation: "later" });
  const isSkipped = !before.toPlainDateTime().equals(wanted);
  if (isSkipped) return before.getTimeZoneTransition("next") ?? after;
  return whenTwice === "earlier" ? before : after;
}

/** Whole calendar days from the day of one instant to the day of another in a zone; negative when it lies ahead. */
export function daysBetween(from: Date, to: Date, timeZone: string): number {
  return dayOf(from, timeZone).until(dayOf(to, timeZone), { largestUnit: "days" }).days;
}

/** Whether the runtime knows a time zone by this name, for counting and for printing: an offset has no name. */
export function isTimeZone(name: string): boolean {
  if (/^[+\-\d]/.test(name)) return false;
  try {
    return Boolean(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name));
  } catch {
    return false;
  }
}
