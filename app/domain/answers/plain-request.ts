import type { Topic } from "#app/domain/shared/topic.ts";
import type { AnalysedQuestion } from "#app/domain/retrieval/analyse-question.ts";

/** A plain question about an order: what it is about, and whether it means the chosen order or the shop's orders in general. */
export type PlainRequest = { topic: Topic; isOfOneOrder: boolean };

/** What customers ask about any order, by the concepts that say it. */
const requests: readonly (readonly [topic: Topic, concepts: ReadonlySet<string>])[] = [
  ["order.status", new Set(["where_order", "order_status"])],
  ["order.cancel", new Set(["cancel", "cancel_order", "cancel_until", "cancel_whole"])],
  ["order.modify", new Set(["modify", "modify_order", "modify_until"])],
  ["return.how", new Set(["return", "return_policy", "return_delay"])],
  ["refund.when", new Set(["refund", "refund_when", "refund_status", "refund_not_received"])],
];

/** When *my* parcel comes is asked of the chosen order; how long parcels take is asked of the shop. */
const arrival: ReadonlySet<string> = new Set(["delivery_time", "delivery_date_estimate"]);
const ownThing: ReadonlySet<string> = new Set(["order", "parcel"]);

/** What every order has, and the shapes of questions: they narrow none of these requests. */
const open: ReadonlySet<string> = new Set(
  (
    "order parcel product see_orders order_history receive where still_nothing ask_possible ask_how ask_when " +
    "ask_until_when ask_how_long ask_confirm"
  ).split(" "),
);

/** Every concept of the lexicon that this file names. */
export const plainConcepts: readonly string[] = [
  ...requests.flatMap(([, set]) => [...set]),
  ...arrival,
  ...ownThing,
  ...open,
];

/**
 * The topic of a question that asks one of the plain things about an order and nothing beside it: "can I return my
 * order?". Null as soon as a word narrows it ("… from abroad", "… the sale items") or nobody knows it.
 */
export function plainRequest({ words, concepts }: AnalysedQuestion): PlainRequest | null {
  const holds = (list: readonly string[], set: ReadonlySet<string>) => list.some((one) => set.has(one));
  const isOnly = (set: ReadonlySet<string>) =>
    words.every((word) => holds(word.concepts, set) || holds(word.concepts, open));
  const all = [...concepts.keys()];
  const [only, another] = requests.filter(([, set]) => holds(all, set));
  if (another !== undefined) return null;
  if (only !== undefined) return isOnly(only[1]) ? { topic: only[0], isOfOneOrder: false } : null;
  const isArrival = holds(all, arrival) && holds(all, ownThing) && isOnly(arrival);
  return isArrival ? { topic: "order.status", isOfOneOrder: true } : null;
}
