import { Temporal } from "temporal-polyfill";
import { printClock, printDay } from "#app/domain/calendar/print-day.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import { pluralWord } from "#app/domain/i18n/plural.ts";
import type { DateField } from "#app/domain/orders/order-words.ts";
import { printDeadline } from "./print-deadline.ts";
import type { PrintContext } from "./print-deadline.ts";
import type { RuleOutcome, SumStep } from "./rule-outcome.ts";
import { ruleWords } from "./words-by-locale.ts";

/**
 * The sum behind a deadline in words: « livrée le 15 nov. + 14 jours = 29 nov. 2026 ». A locale that we have no words
 * in reads English. Null when there is no sum.
 */
export function describeSum(outcome: RuleOutcome, context: PrintContext): string | null {
  const { sum, deadline } = outcome;
  if (sum.length === 0 || deadline === null) return null;
  const locale = interfaceLocale(context.locale);
  const needsClock = deadline.kind === "instant";
  return sum.map((step) => wordsOf(step, outcome, locale, needsClock)).join("");
}

function wordsOf(step: SumStep, outcome: RuleOutcome, locale: InterfaceLocale, needsClock: boolean): string {
  const words = ruleWords[locale].sum;
  switch (step.kind) {
    case "event": {
      const style = step.at.year === outcome.deadline?.at.year ? "no_year" : "full";
      const day = printDay(step.at.toPlainDate(), locale, style);
      const moment = needsClock ? words.moment(day, printClock(step.at, locale)) : day;
      return words.event[step.field as DateField](moment);
    }
    case "same_day_at":
      return words.sameDayAt(clockOf(step.time, locale));
    case "cut_off":
      return words[step.isBefore ? "beforeCutOff" : "afterCutOff"](clockOf(step.time, locale));
    case "add": {
      const start = step.nextDay && needsClock ? words.fromNextDay(printClock({ hour: 0, minute: 0 }, locale)) : "";
      return `${start} + ${quantity(step, locale)}`;
    }
    case "skipped_holidays":
      return words.withoutHolidays(step.days.map((day) => printDay(Temporal.PlainDate.from(day), locale, "no_year")));
    case "day_after":
      return words.thenNextDay;
    case "result":
      // « le jour même à 13 h » already says the result.
      if (outcome.sum.some(({ kind }) => kind === "same_day_at")) return "";
      return ` = ${printDeadline({ ...outcome, reason: { kind: "before_deadline" } }, { locale, now: farAway })}`;
  }
}

function clockOf(time: string, locale: InterfaceLocale): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return printClock({ hour, minute }, locale);
}

/** The sum stays true whenever it is read again, so its result never says "today". */
const farAway = new Date(0);

function quantity({ least, amount, unit }: Extract<SumStep, { kind: "add" }>, locale: InterfaceLocale): string {
  const { sum, units } = ruleWords[locale];
  const number = least === null || least === amount ? String(amount) : sum.range(least, amount);
  return `${number} ${pluralWord(units[unit], amount, locale)}`;
}
