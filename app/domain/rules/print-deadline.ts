import type { Temporal } from "temporal-polyfill";
import { printClock, printDay } from "#app/domain/calendar/print-day.ts";
import { inZone } from "#app/domain/calendar/zoned-time.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Deadline, RuleOutcome } from "./rule-outcome.ts";

/** Who reads, and when. */
export type PrintContext = { locale: string; now: Date };

/**
 * A rule's deadline as `:deadline` prints it: "13:00 today", « 13 h le 25 nov. 2026 », "29 Nov. 2026"; a promise as
 * "between 17 and 19 Nov. 2026" or "by 19 Nov. 2026". French and English; other locales read English. Null without one.
 */
export function printDeadline(outcome: RuleOutcome, context: PrintContext): string | null {
  const { deadline, earliest, reason } = outcome;
  if (deadline === null) return null;
  if (earliest) return printRange(earliest, deadline, context);
  const isPromise = reason.kind === "within_promise" || reason.kind === "promise_passed";
  const printed = printMoment(deadline, context);
  if (!isPromise) return printed;
  if (!isFrench(context)) return `by ${printed}`;
  return deadline.kind === "day" ? `au plus tard le ${printed}` : `au plus tard à ${printed}`;
}

/** One end alone: the day, or the clock time with its day. */
export function printMoment(deadline: Deadline, { locale, now }: PrintContext): string {
  const language = interfaceLocale(locale);
  if (deadline.kind === "day") return printDay(deadline.on, language);
  const clock = printClock(deadline.at, language);
  const day = deadline.at.toPlainDate();
  const ahead = inZone(now, deadline.at.timeZoneId).toPlainDate().until(day, { largestUnit: "days" }).days;
  if (ahead === 0) return language === "fr" ? `${clock} aujourd'hui` : `${clock} today`;
  if (ahead === 1) return language === "fr" ? `${clock} demain` : `${clock} tomorrow`;
  return `${clock} ${language === "fr" ? "le" : "on"} ${printDay(day, language)}`;
}

function printRange(earliest: Deadline, latest: Deadline, context: PrintContext): string {
  const isFr = isFrench(context);
  if (earliest.kind === "day" && latest.kind === "day") {
    if (earliest.on.equals(latest.on)) return `${isFr ? "le" : "on"} ${printMoment(latest, context)}`;
    const first = printDay(earliest.on, interfaceLocale(context.locale), sharedStyle(earliest.on, latest.on));
    const last = printMoment(latest, context);
    return isFr ? `entre le ${first} et le ${last}` : `between ${first} and ${last}`;
  }
  const [first, last] = [printMoment(earliest, context), printMoment(latest, context)];
  return isFr ? `entre ${first} et ${last}` : `between ${first} and ${last}`;
}

function sharedStyle(first: Temporal.PlainDate, last: Temporal.PlainDate) {
  if (first.year !== last.year) return "full";
  return first.month === last.month ? "day_only" : "no_year";
}

function isFrench({ locale }: PrintContext): boolean {
  return interfaceLocale(locale) === "fr";
}
