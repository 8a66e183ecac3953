import type { Temporal } from "temporal-polyfill";
import { addDaysOfKind, isDayOfKind } from "#app/domain/calendar/working-days.ts";
import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { clockTimeOn, endOfDay, inZone, startOfDay } from "#app/domain/calendar/zoned-time.ts";
import type { Deadline, SumStep } from "./rule-outcome.ts";
import type { Term } from "./term.ts";

export type TermContext = { timeZone: string; isHoliday: IsHoliday };

/**
 * The deadline that a term gives for the date it counts from, with the steps of the sum. Minutes and hours are real
 * time and give an instant; days and longer give a whole day, whose last millisecond is the deadline. A day never
 * counts the event's own, so `startNextDay` moves only minutes and hours, which it counts from the next midnight.
 * With `sameDayBefore` the event's own day is the first if it is of the kind and the clock showed less.
 */
export function addTerm(
  term: Term,
  from: Date,
  { timeZone, isHoliday }: TermContext,
): { deadline: Deadline; steps: SumStep[] } {
  const at = inZone(from, timeZone);
  const event: SumStep = { kind: "event", field: term.from, at };
  if ("sameDayAt" in term) {
    const deadline: Deadline = { kind: "instant", at: clockTimeOn(at.toPlainDate(), term.sameDayAt, timeZone) };
    return { deadline, steps: [event, { kind: "same_day_at", time: term.sameDayAt }] };
  }
  const { amount, unit, startNextDay } = term;
  const add: SumStep = { kind: "add", least: null, amount, unit, nextDay: startNextDay };
  if (unit === "minutes" || unit === "hours") {
    const start = startNextDay ? startOfDay(at.toPlainDate().add({ days: 1 }), timeZone) : at;
    return { deadline: { kind: "instant", at: start.add({ [unit]: amount }) }, steps: [event, add] };
  }
  if (unit === "days" || unit === "weeks") {
    return { deadline: wholeDay(at.toPlainDate().add({ [unit]: amount }), timeZone), steps: [event, add] };
  }
  const cutOff = cutOffStep(term, at, isHoliday);
  // Counted from the day before, the event's own day is the first that may count.
  const start = cutOff?.isBefore ? at.toPlainDate().subtract({ days: 1 }) : at.toPlainDate();
  const { on, skippedHolidays } = addDaysOfKind(start, amount, unit, isHoliday);
  const skipped: SumStep[] =
    skippedHolidays.length > 0 ? [{ kind: "skipped_holidays", days: skippedHolidays.map(String) }] : [];
  return { deadline: wholeDay(on, timeZone), steps: [event, ...(cutOff ? [cutOff] : []), add, ...skipped] };
}

type CutOff = Extract<SumStep, { kind: "cut_off" }>;

/** On which side of its hour an event stands; null where no hour is set or its own day would not count anyway. */
function cutOffStep(term: Term, at: Temporal.ZonedDateTime, isHoliday: IsHoliday): CutOff | null {
  if ("sameDayAt" in term || term.sameDayBefore === null) return null;
  const { unit, sameDayBefore: time } = term;
  const canCount = unit === "workingDays" || unit === "businessDays";
  if (!canCount || !isDayOfKind(at.toPlainDate(), unit, isHoliday)) return null;
  const isBefore = at.epochMilliseconds < clockTimeOn(at.toPlainDate(), time, at.timeZoneId).epochMilliseconds;
  return { kind: "cut_off", time, isBefore };
}

function wholeDay(on: Temporal.PlainDate, timeZone: string): Deadline {
  return { kind: "day", on, at: endOfDay(on, timeZone) };
}
