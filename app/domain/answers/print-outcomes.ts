import { describeSum } from "#app/domain/rules/describe-sum.ts";
import { printDeadline } from "#app/domain/rules/print-deadline.ts";
import type { RuleOutcome } from "#app/domain/rules/rule-outcome.ts";
import type { PrintedDeadline } from "./composed-answer.ts";
import type { Reader } from "./reader.ts";

/** The sums and deadlines of the rules an answer rests on, in the reader's words. A rule without a deadline has no sum. */
export function printOutcomes(
  outcomes: readonly RuleOutcome[],
  reader: Reader,
): { sums: string[]; deadlines: PrintedDeadline[] } {
  const context = { locale: reader.locale, now: reader.now };
  const sums = outcomes.flatMap((outcome) => {
    const sum = outcome.deadline === null ? null : describeSum(outcome, context);
    return sum ? [sum] : [];
  });
  const deadlines = outcomes.flatMap((outcome): PrintedDeadline[] => {
    const text = printDeadline(outcome, context);
    if (text === null) return [];
    const at = outcome.deadline === null ? null : new Date(outcome.deadline.at.epochMilliseconds).toISOString();
    return [{ rule: outcome.rule, state: outcome.state, text, at }];
  });
  return { sums: [...new Set(sums)], deadlines };
}
