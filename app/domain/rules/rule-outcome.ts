import type { Temporal } from "temporal-polyfill";
import type { TermUnit } from "./term.ts";

/** One step of the sum that leads to a deadline, in data; words come from `describe-sum.ts`. */
export type SumStep =
  | { kind: "event"; field: string; at: Temporal.ZonedDateTime }
  /** `least` is the smaller number of a promised range, null for a single one; `nextDay` counts from the next midnight */
  | { kind: "add"; least: number | null; amount: number; unit: TermUnit; nextDay: boolean }
  | { kind: "same_day_at"; time: string }
  /** whether the event came before the hour until which its own day counts as the first */
  | { kind: "cut_off"; time: string; isBefore: boolean }
  | { kind: "skipped_holidays"; days: string[] }
  /** from a whole day that must have passed to the first day after it (`after`) */
  | { kind: "day_after" }
  | { kind: "result"; deadline: Deadline };

/**
 * When something ends or begins: an exact instant, or a whole calendar day in the shop's zone. `at` is then the day's
 * last millisecond, or its first where something opens on that day (`after`) or may come from it on (`earliest`).
 */
export type Deadline =
  { kind: "instant"; at: Temporal.ZonedDateTime } | { kind: "day"; on: Temporal.PlainDate; at: Temporal.ZonedDateTime };

/** Why a rule came out as it did; the words are in `describe-reason.ts`. */
export type RuleReason =
  | { kind: "before_deadline" | "after_deadline" | "not_yet" | "now_possible" | "within_promise" | "promise_passed" }
  /** the order satisfies `allowed` and the rule sets no date */
  | { kind: "allowed" }
  | { kind: "not_allowed"; field: string; value: string | null }
  | { kind: "never"; because: string }
  | { kind: "does_not_apply"; field: string; value: string | null }
  | { kind: "missing"; fields: string[] };

/** A rule held against an order at an instant. `unknown` names what is missing, never guesses. */
export type RuleOutcome = {
  rule: string;
  state: "open" | "closed" | "not_applicable" | "unknown";
  reason: RuleReason;
  /** null when no date is set or known; also given when the order is refused for another reason */
  deadline: Deadline | null;
  /** for a promised range: its first day */
  earliest: Deadline | null;
  sum: SumStep[];
};
