import type { Order } from "#app/domain/orders/order.ts";
import type { WordCue } from "./priority-cues.ts";

export type Priority = "low" | "normal" | "high" | "urgent";

/** What decided a priority: cues in the words, the topic, or facts of the order. */
export type PriorityCue = WordCue | "topic_of_loss" | "valuable_order" | "late_order" | "no_order_at_stake";

const urgentCues: PriorityCue[] = ["urgent_words", "fraud", "harm", "legal_threat"];
const highCues: PriorityCue[] = [
  "charged_twice",
  "asked_before",
  "anger",
  "topic_of_loss",
  "valuable_order",
  "late_order",
];
const lowCues: PriorityCue[] = ["thanks_only", "no_order_at_stake"];

/** Cases in which the customer is out of pocket or holds the wrong thing. */
const lossTopics = ["payment.overcharged", "delivery.not_received", "item.defective", "item.wrong", "item.missing"];
/** Cases that ask before anything is bought. */
const idleTopics = [
  "product.details",
  "product.size",
  "product.authenticity",
  "stock.availability",
  "payment.methods",
  "delivery.carriers",
  "loyalty.points",
  "referral",
];

/** From this total on an order is valuable, in the currency's minor unit. */
const valuableMinor = 50_000;
/** A parcel this many days under way without being delivered is late. */
const lateDays = 10;

/** How urgent a question is, with every cue that pointed to that priority. */
export function judgePriority(facts: {
  words: readonly WordCue[];
  topic: string | null;
  order: Order | null;
  now: Date;
}): { priority: Priority; cues: PriorityCue[] } {
  const cues: PriorityCue[] = [...facts.words, ...cuesOf(facts)];
  const pointing = (wanted: PriorityCue[]) => cues.filter((cue) => wanted.includes(cue));
  const [urgent, high, low] = [pointing(urgentCues), pointing(highCues), pointing(lowCues)];
  if (urgent.length > 0) return { priority: "urgent", cues: urgent };
  if (high.length > 0) return { priority: "high", cues: high };
  return low.length > 0 ? { priority: "low", cues: low } : { priority: "normal", cues: [] };
}

function cuesOf({ topic, order, now }: { topic: string | null; order: Order | null; now: Date }): PriorityCue[] {
  const cues: PriorityCue[] = [];
  if (topic !== null && lossTopics.includes(topic)) cues.push("topic_of_loss");
  if (order && order.totalMinor >= valuableMinor) cues.push("valuable_order");
  if (order && isLate(order, now)) cues.push("late_order");
  if (!order && topic !== null && idleTopics.includes(topic)) cues.push("no_order_at_stake");
  return cues;
}

function isLate({ status, shippedAt, deliveredAt }: Order, now: Date): boolean {
  return (
    status === "shipped" &&
    shippedAt !== null &&
    deliveredAt === null &&
    now.getTime() - shippedAt.getTime() > lateDays * 86_400_000
  );
}
