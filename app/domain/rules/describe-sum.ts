import { Temporal } from "temporal-polyfill";
import { printClock, printDay } from "#app/domain/calendar/print-day.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { DateField } from "#app/domain/orders/order-words.ts";
import { printDeadline } from "./print-deadline.ts";
import type { PrintContext } from "./print-deadline.ts";
import type { RuleOutcome, SumStep } from "./rule-outcome.ts";
import type { TermUnit } from "./term.ts";

/**
 * The sum behind a deadline in words: « livrée le 15 nov. + 14 jours = 29 nov. 2026 ». French and English; other
 * locales read English. Null when there is no sum.
 */
export function describeSum(outcome: RuleOutcome, context: PrintContext): string | null {
  const { sum, deadline } = outcome;
  if (sum.length === 0 || deadline === null) return null;
  const locale = interfaceLocale(context.locale);
  const needsClock = deadline.kind === "instant";
  return sum.map((step) => wordsOf(step, outcome, { ...context, locale }, needsClock)).join("");
}

function wordsOf(
  step: SumStep,
  outcome: RuleOutcome,
  context: PrintContext & { locale: InterfaceLocale },
  needsClock: boolean,
): string {
  const { locale } = context;
  const isFr = locale === "fr";
  if (step.kind === "event") {
    const style = step.at.year === outcome.deadline?.at.year ? "no_year" : "full";
    const clock = needsClock ? `${isFr ? " à" : " at"} ${printClock(step.at, locale)}` : "";
    return `${events[locale][step.field as DateField]} ${printDay(step.at.toPlainDate(), locale, style)}${clock}`;
  }
  if (step.kind === "same_day_at") {
    const [hour = 0, minute = 0] = step.time.split(":").map(Number);
    return `${isFr ? " → le jour même à" : " → the same day at"} ${printClock({ hour, minute }, locale)}`;
  }
  if (step.kind === "add") {
    const start =
      step.nextDay && needsClock ? (isFr ? ", dès le lendemain à 0 h" : ", from the next day at 00:00") : "";
    return `${start} + ${quantity(step, locale)}`;
  }
  if (step.kind === "skipped_holidays") {
    const days = step.days.map((day) => printDay(Temporal.PlainDate.from(day), locale, "no_year"));
    return isFr ? ` (sans le ${listed(days, " et le ")}, férié)` : ` (without ${listed(days, " and ")}, a holiday)`;
  }
  if (step.kind === "day_after") return isFr ? ", puis le lendemain" : ", then the next day";
  // « le jour même à 13 h » already says the result.
  if (outcome.sum.some(({ kind }) => kind === "same_day_at")) return "";
  return ` = ${printDeadline({ ...outcome, reason: { kind: "before_deadline" } }, { ...context, now: farAway })}`;
}

/** The sum stays true whenever it is read again, so its result never says "today". */
const farAway = new Date(0);

function quantity({ least, amount, unit }: Extract<SumStep, { kind: "add" }>, locale: InterfaceLocale): string {
  const [one, many] = units[locale][unit];
  const word = amount === 1 || (locale === "fr" && amount === 0) ? one : many;
  return `${least === null || least === amount ? "" : `${least} ${locale === "fr" ? "à" : "to"} `}${amount} ${word}`;
}

function listed(parts: string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1)}`;
}

const events: Record<InterfaceLocale, Record<DateField, string>> = {
  fr: {
    placedAt: "passée le",
    paidAt: "payée le",
    shippedAt: "expédiée le",
    noticeLeftAt: "avis de passage laissé le",
    deliveredAt: "livrée le",
    returnReceivedAt: "retour reçu le",
    refundedAt: "remboursée le",
    cancelledAt: "annulée le",
    statusAt: "dans ce statut depuis le",
  },
  en: {
    placedAt: "placed on",
    paidAt: "paid on",
    shippedAt: "shipped on",
    noticeLeftAt: "delivery notice left on",
    deliveredAt: "delivered on",
    returnReceivedAt: "return received on",
    refundedAt: "refunded on",
    cancelledAt: "cancelled on",
    statusAt: "in this status since",
  },
};

const units: Record<InterfaceLocale, Record<TermUnit, [string, string]>> = {
  fr: {
    minutes: ["minute", "minutes"],
    hours: ["heure", "heures"],
    days: ["jour", "jours"],
    workingDays: ["jour ouvrable", "jours ouvrables"],
    businessDays: ["jour ouvré", "jours ouvrés"],
    weeks: ["semaine", "semaines"],
  },
  en: {
    minutes: ["minute", "minutes"],
    hours: ["hour", "hours"],
    days: ["day", "days"],
    workingDays: ["working day (Mon–Sat)", "working days (Mon–Sat)"],
    businessDays: ["business day (Mon–Fri)", "business days (Mon–Fri)"],
    weeks: ["week", "weeks"],
  },
};
