import type { Order } from "#app/domain/orders/order.ts";
import type { FoundCue } from "./find-cues.ts";
import type { PriorityCue, PriorityCueKind } from "./priority-cue.ts";

export type Priority = "low" | "normal" | "high" | "urgent";

const urgentCues: PriorityCueKind[] = ["urgent_words", "fraud", "harm", "legal_threat"];
const highCues: PriorityCueKind[] = [
  "charged_twice",
  "asked_before",
  "anger",
  "topic_of_loss",
  "valuable_order",
  "late_order",
];
const lowCues: PriorityCueKind[] = ["thanks_only", "no_hurry", "no_order_at_stake"];

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
const dayMs = 86_400_000;

/** How urgent a question is, with every cue that pointed to that priority. */
export function judgePriority(facts: {
  words: readonly FoundCue[];
  topic: string | null;
  order: Order | null;
  now: Date;
}): { priority: Priority; cues: PriorityCue[] } {
  // Thanks end many a request: alone they are no request at all.
  const words = facts.words.filter(({ kind }) => kind !== "thanks_only" || facts.topic === null);
  const cues: PriorityCue[] = [...words, ...cuesOf(facts)];
  const pointing = (wanted: PriorityCueKind[]) => cues.filter(({ kind }) => wanted.includes(kind));
  const [urgent, high, low] = [pointing(urgentCues), pointing(highCues), pointing(lowCues)];
  if (urgent.length > 0) return { priority: "urgent", cues: urgent };
  if (high.length > 0) return { priority: "high", cues: high };
  return low.length > 0 ? { priority: "low", cues: low } : { priority: "normal", cues: [] };
}

function cuesOf({ topic, order, now }: { topic: string | null; order: Order | null; now: Date }): PriorityCue[] {
  const cues: PriorityCue[] = [];
  if (topic !== null && lossTopics.includes(topic)) cues.push({ kind: "topic_of_loss", topic });
  if (order && order.totalMinor >= valuableMinor)
    cues.push({ kind: "valuable_order", totalMinor: order.totalMinor, currency: order.currency });
  const days = order && daysUnderWay(order, now);
  if (days !== null && days >= lateDays) cues.push({ kind: "late_order", days });
  if (!order && topic !== null && idleTopics.includes(topic)) cues.push({ kind: "no_order_at_stake", topic });
  return cues;
}

/** Whole days since a parcel left that has not arrived; null for any other order. */
function daysUnderWay({ status, shippedAt, deliveredAt }: Order, now: Date): number | null {
  if (status !== "shipped" || shippedAt === null || deliveredAt !== null) return null;
  return Math.floor((now.getTime() - shippedAt.getTime()) / dayMs);
}
