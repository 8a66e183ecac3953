import type { TicketPriority, TicketStatus } from "./ticket.ts";
import { prioritiesByUrgency, statusAfter, workStatuses } from "./ticket.ts";

/** One of two tickets that are to become one, as far as the rules go by it. */
export type MergeSide = {
  id: string;
  shop: string;
  requesterId: string;
  status: TicketStatus;
  priority: TicketPriority;
  mergedIntoId: string | null;
  isLiveChat: boolean;
  isCallToCome: boolean;
  /** since when it owes its customer a reply, by its clocks; null while it owes none */
  owedSince: Date | null;
};

/** Why one ticket cannot be merged into another; `target_…` tells of the one that would go on. */
export type MergeRefusal =
  | "same"
  | "other_shop"
  | "other_customer"
  | "already_merged"
  | "closed"
  | "target_merged"
  | "target_closed"
  | "live_chat"
  | "target_live_chat"
  | "call_to_come"
  | "target_call_to_come";

/** What stands in the way of merging a ticket into another; null when nothing does. */
export function mergeRefusal(merged: MergeSide, into: MergeSide): MergeRefusal | null {
  const reasons: [boolean, MergeRefusal][] = [
    [merged.id === into.id, "same"],
    [merged.shop !== into.shop, "other_shop"],
    [merged.requesterId !== into.requesterId, "other_customer"],
    [merged.mergedIntoId !== null, "already_merged"],
    [statusAfter(merged.status, "merged") === null, "closed"],
    [into.mergedIntoId !== null, "target_merged"],
    [into.status === "closed", "target_closed"],
    [merged.isLiveChat, "live_chat"],
    [into.isLiveChat, "target_live_chat"],
    [merged.isCallToCome, "call_to_come"],
    [into.isCallToCome, "target_call_to_come"],
  ];
  return reasons.find(([isSo]) => isSo)?.[1] ?? null;
}

/** What merging does to the ticket that goes on, and whether its customer is told. */
export type MergeEffects = {
  status: TicketStatus;
  /** the more urgent of both, while the merged one was not solved */
  priority: TicketPriority;
  /** the reply that it owes from now on for the merged one, since when; null: none more than before */
  owedSince: Date | null;
  isMailed: boolean;
};

/**
 * What merging does. Whatever of the merged ticket was our turn or owed a reply is our turn on the one that goes on, and
 * an unsolved matter is never put away with a solved one. The customer gets an e-mail when a reply is owed on either:
 * they wait for us and must know where it comes. When both have been answered they wait for nothing, both numbers and
 * all addresses go on working, and an e-mail that asks nothing of them would only be noise.
 */
export function mergeEffects(merged: MergeSide, into: MergeSide): MergeEffects {
  const isUnsolved = merged.status !== "solved";
  const owedSince = isUnsolved ? merged.owedSince : null;
  const isOurTurn = workStatuses.some((status) => status === merged.status) || owedSince !== null;
  const isForUs = isOurTurn || (isUnsolved && into.status === "solved");
  const urgency = isUnsolved ? [merged.priority, into.priority] : [into.priority];
  return {
    status: (isForUs ? statusAfter(into.status, "customer_replied") : null) ?? into.status,
    priority: prioritiesByUrgency.find((one) => urgency.includes(one)) ?? into.priority,
    owedSince,
    isMailed: owedSince !== null || into.owedSince !== null,
  };
}
