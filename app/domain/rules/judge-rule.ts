import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { startOfDay } from "#app/domain/calendar/zoned-time.ts";
import type { ReliableOrder } from "#app/domain/orders/order.ts";
import { addTerm } from "./add-term.ts";
import { firstFailure, holds } from "./condition.ts";
import type { Deadline, RuleOutcome, RuleReason, SumStep } from "./rule-outcome.ts";
import type { Condition } from "./condition-schema.ts";
import type { Rule, RulePromise } from "./rule.ts";
import type { Range, Term } from "./term.ts";

/** When and where a rule is judged: the shop's zone and holidays. */
export type JudgeContext = { now: Date; timeZone: string; isHoliday: IsHoliday };

/**
 * Holds a rule against an order at an instant. `appliesTo` decides first, then `allowed`, then the first variant whose
 * condition holds, else the rule's own promise. What cannot be said without a missing fact is `unknown` with the fact
 * named. N minutes or hours and whole days include their last instant; `sameDayAt` is over when the clock shows it.
 */
export function judgeRule(name: string, rule: Rule, order: ReliableOrder, context: JudgeContext): RuleOutcome {
  const applies = gate(rule.appliesTo, order, context);
  if (applies.kind === "unknown") return bare(name, "unknown", applies.reason);
  if (applies.kind === "fails") return bare(name, "not_applicable", { kind: "does_not_apply", ...applies.failure });
  const allowed = gate(rule.allowed, order, context);
  const promise = choosePromise(rule, order, context);
  if (allowed.kind === "fails") {
    const judged = promise.kind === "chosen" ? judgePromise(promise.promise, order, context) : nothing;
    return { rule: name, ...judged, state: "closed", reason: { kind: "not_allowed", ...allowed.failure } };
  }
  if (allowed.kind === "unknown") return bare(name, "unknown", allowed.reason);
  if (promise.kind === "unknown") return bare(name, "unknown", promise.reason);
  if (promise.kind === "fails") return bare(name, "not_applicable", { kind: "does_not_apply", ...promise.failure });
  return { rule: name, ...judgePromise(promise.promise, order, context) };
}

type Judged = Omit<RuleOutcome, "rule">;
type Failure = { field: string; value: string | null };
type Gate = { kind: "passes" } | { kind: "fails"; failure: Failure } | { kind: "unknown"; reason: RuleReason };

const nothing = { deadline: null, earliest: null, sum: [] };

function bare(rule: string, state: RuleOutcome["state"], reason: RuleReason): RuleOutcome {
  return { rule, state, reason, ...nothing };
}

function gate(condition: Condition | undefined, order: ReliableOrder, context: JudgeContext): Gate {
  const held = condition === undefined || holds(condition, order, context);
  if (held === true || condition === undefined) return { kind: "passes" };
  if (held === false)
    return { kind: "fails", failure: firstFailure(condition, order, context) ?? { field: "order", value: null } };
  return { kind: "unknown", reason: { kind: "missing", fields: held.missing } };
}

type Chosen = { kind: "chosen"; promise: RulePromise } | Exclude<Gate, { kind: "passes" }>;

/** The promise that counts for this order. A variant that cannot be said stops the search: a later one might be wrong. */
function choosePromise(rule: Rule, order: ReliableOrder, context: JudgeContext): Chosen {
  let failure: Failure | null = null;
  for (const variant of rule.variants ?? []) {
    const matches = gate(variant.when, order, context);
    if (matches.kind === "passes") return { kind: "chosen", promise: variant };
    if (matches.kind === "unknown") return matches;
    failure ??= matches.failure;
  }
  const hasOwn = [rule.until, rule.after, rule.expect, rule.never].some((own) => own !== undefined);
  return failure === null || hasOwn ? { kind: "chosen", promise: rule } : { kind: "fails", failure };
}

function judgePromise(promise: RulePromise, order: ReliableOrder, context: JudgeContext): Judged {
  if (promise.never !== undefined)
    return { state: "closed", reason: { kind: "never", because: promise.never }, ...nothing };
  const from = (promise.until ?? promise.after ?? promise.expect)?.from;
  if (from === undefined) return { state: "open", reason: { kind: "allowed" }, ...nothing };
  const date = order[from];
  if (date === null) return { state: "unknown", reason: { kind: "missing", fields: [from] }, ...nothing };
  if (promise.until) return judgeUntil(promise.until, date, context);
  return promise.after ? judgeAfter(promise.after, date, context) : judgeExpect(promise.expect as Range, date, context);
}

function judgeUntil(term: Term, date: Date, context: JudgeContext): Judged {
  const { deadline, steps } = addTerm(term, date, context);
  const now = context.now.getTime();
  const endsAt = deadline.at.epochMilliseconds;
  const isOpen = "sameDayAt" in term ? now < endsAt : now <= endsAt;
  const reason: RuleReason = { kind: isOpen ? "before_deadline" : "after_deadline" };
  return { state: isOpen ? "open" : "closed", reason, deadline, earliest: null, sum: withResult(steps, deadline) };
}

function judgeAfter(term: Term, date: Date, context: JudgeContext): Judged {
  const { deadline: over, steps } = addTerm(term, date, context);
  const deadline = over.kind === "day" ? firstDayAfter(over, context.timeZone) : over;
  const isOpen = context.now.getTime() >= deadline.at.epochMilliseconds;
  const waited: SumStep[] = over.kind === "day" ? [...steps, { kind: "day_after" }] : steps;
  const reason: RuleReason = { kind: isOpen ? "now_possible" : "not_yet" };
  return { state: isOpen ? "open" : "closed", reason, deadline, earliest: null, sum: withResult(waited, deadline) };
}

function judgeExpect(range: Range, date: Date, context: JudgeContext): Judged {
  const { deadline, steps } = addTerm({ ...range, amount: range.max }, date, context);
  const first = range.min === null ? null : addTerm({ ...range, amount: range.min }, date, context).deadline;
  const earliest: Deadline | null =
    first?.kind === "day" ? { ...first, at: startOfDay(first.on, context.timeZone) } : first;
  const isOpen = context.now.getTime() <= deadline.at.epochMilliseconds;
  const reason: RuleReason = { kind: isOpen ? "within_promise" : "promise_passed" };
  return {
    state: isOpen ? "open" : "closed",
    reason,
    deadline,
    earliest,
    sum: withResult(
      steps.map((step) => (step.kind === "add" ? { ...step, least: range.min } : step)),
      deadline,
    ),
  };
}

function firstDayAfter({ on }: Extract<Deadline, { kind: "day" }>, timeZone: string): Deadline {
  const next = on.add({ days: 1 });
  return { kind: "day", on: next, at: startOfDay(next, timeZone) };
}

function withResult(steps: SumStep[], deadline: Deadline): SumStep[] {
  return [...steps, { kind: "result", deadline }];
}
