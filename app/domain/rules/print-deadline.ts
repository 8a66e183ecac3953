import { printClock, printDay, printDayRange } from "#app/domain/calendar/print-day.ts";
import { inZone } from "#app/domain/calendar/zoned-time.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Deadline, RuleOutcome } from "./rule-outcome.ts";
import { ruleWords } from "./words-by-locale.ts";
import type { PrintedEnd } from "./words/rule-words.ts";

/** Who reads, and when. */
export type PrintContext = { locale: string; now: Date };

/**
 * A rule's deadline as `:deadline` prints it: "13:00 today", « 13 h le 25 nov. 2026 », "29 Nov. 2026"; a promise as
 * "between 17 and 19 Nov. 2026" or "by 19 Nov. 2026". A locale that we have no words in reads English. Null without one.
 */
export function printDeadline(outcome: RuleOutcome, context: PrintContext): string | null {
  const { deadline, earliest, reason } = outcome;
  if (deadline === null) return null;
  if (earliest) return printRange(earliest, deadline, context);
  const isPromise = reason.kind === "within_promise" || reason.kind === "promise_passed";
  const end = printEnd(deadline, context);
  return isPromise ? ruleWords[interfaceLocale(context.locale)].deadline.by(end) : end.text;
}

/** One end alone: the day, or the clock time with its day. */
export function printEnd(deadline: Deadline, { locale, now }: PrintContext): PrintedEnd {
  const language = interfaceLocale(locale);
  if (deadline.kind === "day") return { isDay: true, text: printDay(deadline.on, language) };
  const words = ruleWords[language].deadline;
  const clock = printClock(deadline.at, language);
  const day = deadline.at.toPlainDate();
  const ahead = inZone(now, deadline.at.timeZoneId).toPlainDate().until(day, { largestUnit: "days" }).days;
  if (ahead === 0) return { isDay: false, text: words.today(clock) };
  if (ahead === 1) return { isDay: false, text: words.tomorrow(clock) };
  return { isDay: false, text: words.onDay(clock, printDay(day, language)) };
}

function printRange(earliest: Deadline, latest: Deadline, context: PrintContext): string {
  const language = interfaceLocale(context.locale);
  const words = ruleWords[language].deadline;
  if (earliest.kind !== "day" || latest.kind !== "day")
    return words.between(printEnd(earliest, context), printEnd(latest, context));
  if (earliest.on.equals(latest.on)) return words.on(printDay(latest.on, language));
  const [first, last] = printDayRange(earliest.on, latest.on, language);
  return words.between({ isDay: true, text: first }, { isDay: true, text: last });
}
