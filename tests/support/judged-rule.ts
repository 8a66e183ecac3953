import { publicHolidays } from "#app/domain/calendar/public-holidays.server.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { judgeRule } from "#app/domain/rules/judge-rule.ts";
import { ruleSchema } from "#app/domain/rules/rule.ts";
import type { RuleOutcome } from "#app/domain/rules/rule-outcome.ts";
import { exampleOrder } from "./example-order.ts";

/** Monday at noon, two hours after the example order was placed. */
export const noon = new Date("2026-11-23T12:00:00+01:00");

/** A rule as an article spells it, held against the example order in Paris. */
export function judged(written: unknown, changes: Partial<Order> = {}, now = noon): RuleOutcome {
  return judgeRule("it", ruleSchema.parse(written), exampleOrder(changes), {
    now,
    timeZone: "Europe/Paris",
    isHoliday: publicHolidays("FR"),
  });
}
