import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { reliableOrder } from "#app/domain/orders/reliable-order.ts";
import { describeReason } from "#app/domain/rules/describe-reason.ts";
import { describeSum } from "#app/domain/rules/describe-sum.ts";
import { judgeRule } from "#app/domain/rules/judge-rule.ts";
import type { RuleOutcome } from "#app/domain/rules/rule-outcome.ts";
import type { Rule } from "#app/domain/rules/rule.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import type { AskedVerdict } from "./asked.ts";

/** Where and when a request is judged, and in whose words the verdict is kept. */
export type RequestContext = { shop: Shop; isHoliday: IsHoliday; now: Date; locales: readonly string[] };

/** Holds the rules of a request against an order now: the first that applies decides. Null when it names none. */
export function judgeRequest(
  names: readonly string[],
  rules: Readonly<Record<string, Rule>>,
  order: Order,
  context: RequestContext,
): AskedVerdict | null {
  const { shop, isHoliday, now } = context;
  const reliable = reliableOrder(order, { now, timeZone: shop.timeZone });
  const outcomes = names.flatMap((name) => {
    const rule = rules[name];
    return rule ? [judgeRule(name, rule, reliable, { now, timeZone: shop.timeZone, isHoliday })] : [];
  });
  const outcome = outcomes.find(({ state }) => state !== "not_applicable") ?? outcomes[0];
  return outcome ? verdictOf(outcome, context) : null;
}

function verdictOf(outcome: RuleOutcome, { shop, now, locales }: RequestContext): AskedVerdict {
  const words = [...new Set(locales)].map((locale) => {
    const reason = describeReason(outcome, { locale, shop, now });
    return [locale, { reason, sum: describeSum(outcome, { locale, now }) }] as const;
  });
  return {
    rule: outcome.rule,
    state: outcome.state,
    deadlineAt: outcome.deadline && new Date(outcome.deadline.at.epochMilliseconds).toISOString(),
    judgedAt: now.toISOString(),
    words: Object.fromEntries(words),
  };
}
