import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Plurals } from "#app/domain/i18n/plural.ts";
import type { DateField, ItemProperty, ValueField } from "#app/domain/orders/order-words.ts";
import type { TermUnit } from "../term.ts";

/** A deadline as it is printed: a whole day ("29 Nov. 2026") or an instant ("13:00 today"). */
export type PrintedEnd = { isDay: boolean; text: string };

/** What a rule may ask of an order. */
export type RuleField = "status" | DateField | ValueField | "total" | "paymentAttempts" | "parcels" | "item" | "order";

type Told<K extends string, A extends unknown[]> = Record<K, (...given: A) => string>;

/** Everything that is said of rules in one language: deadlines, why, and the sum. */
export type RuleWords<L extends InterfaceLocale> = {
  deadline: Told<"today" | "tomorrow", [clock: string]> &
    Told<"onDay", [clock: string, day: string]> &
    /** a promise: until when at the latest, the one day, the two ends */
    Told<"by", [end: PrintedEnd]> &
    Told<"on", [day: string]> &
    Told<"between", [first: PrintedEnd, last: PrintedEnd]>;
  reason: Told<"before_deadline" | "after_deadline" | "not_yet" | "now_possible", [end: PrintedEnd]> &
    /** a promise in the words of `deadline` */
    Told<"within_promise" | "promise_passed", [promised: string]> &
    Told<"not_allowed" | "does_not_apply", [fact: string]> &
    Told<"missing", [fields: string]> &
    Record<"allowed", string>;
  /** a fact of the order in brackets: its name and value, or that it is not known */
  fact: Told<"known", [name: string, value: string]> & Told<"unknown", [name: string]>;
  sum: {
    /** the day it starts from, and the moment when hours are counted */
    event: Record<DateField, (moment: string) => string>;
    moment: (day: string, clock: string) => string;
    sameDayAt: (clock: string) => string;
    /** of an event before or from the hour until which its own day counts */
    beforeCutOff: (clock: string) => string;
    afterCutOff: (clock: string) => string;
    fromNextDay: (midnight: string) => string;
    range: (least: number, most: number) => string;
    withoutHolidays: (days: readonly string[]) => string;
    thenNextDay: string;
  };
  units: Record<TermUnit, Plurals<L>>;
  fields: Record<RuleField, string>;
  speeds: Record<"standard" | "expedited", string>;
  properties: Record<ItemProperty, string>;
};
