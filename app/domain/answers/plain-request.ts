import type { Topic } from "#app/domain/knowledge/topic.ts";
import type { AnalysedQuestion } from "#app/domain/retrieval/analyse-question.ts";

/** What customers ask about any order, by the concepts that say it. */
const requests: readonly (readonly [topic: Topic, concepts: ReadonlySet<string>])[] = [
  ["order.status", new Set(["where_order", "order_status"])],
  ["order.cancel", new Set(["cancel", "cancel_order", "cancel_until", "cancel_whole"])],
  ["order.modify", new Set(["modify", "modify_order", "modify_until"])],
  ["return.how", new Set(["return", "return_policy", "return_delay"])],
  ["refund.when", new Set(["refund", "refund_when", "refund_status", "refund_not_received"])],
];

/** What every order has, and the shapes of questions: they narrow none of these requests. */
const open: ReadonlySet<string> = new Set(
  (
    "order parcel product see_orders order_history receive where still_nothing ask_possible ask_how ask_when " +
    "ask_until_when ask_how_long ask_confirm"
  ).split(" "),
);

/**
 * The topic of a question that asks one of the plain things about an order and nothing beside it: "can I return my
 * order?". Null as soon as a word narrows it ("… from abroad", "… the sale items") or nobody knows it.
 */
export function plainRequest({ words }: AnalysedQuestion): Topic | null {
  const named = requests.filter(([, concepts]) => words.some((word) => word.concepts.some((one) => concepts.has(one))));
  const [only, another] = named;
  if (only === undefined || another !== undefined) return null;
  const [topic, concepts] = only;
  const isPlain = words.every((word) => word.concepts.some((one) => concepts.has(one) || open.has(one)));
  return isPlain ? topic : null;
}
