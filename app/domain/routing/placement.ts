/** One reason of a placement, as data: pages put it into words. */
export type Reason =
  | { kind: "speaks_language"; language: string }
  | { kind: "rule"; name: string }
  | { kind: "rule_not_served"; name: string }
  | { kind: "knows_customer" }
  | { kind: "knows_topic"; topic: string }
  | { kind: "least_busy"; openCount: number }
  | { kind: "longest_idle"; idleSince: string | null }
  | { kind: "nobody_present"; language: string }
  | { kind: "everyone_at_capacity"; language: string }
  | { kind: "waits_for_language"; language: string }
  | { kind: "picked_up_from_queue" }
  | { kind: "taken" }
  | { kind: "handed_over"; staffId: string }
  | { kind: "staff_left"; staffId: string }
  | { kind: "given"; byStaffId: string }
  | { kind: "released"; staffId: string }
  | { kind: "returned"; staffId: string; because: ReturnCause }
  | { kind: "escalated" };

/** Why a ticket left somebody by itself. */
export type ReturnCause = "offline" | "shift_ended" | "gone" | "disabled";

/** Where a ticket goes, and why. */
export type Placement = {
  /** shop/language */
  queue: string;
  /** null: it waits in the queue */
  assigneeId: string | null;
  reasons: Reason[];
};

/** The queue of one language at one shop. */
export function queueOf(shop: string, language: string): string {
  return `${shop}/${language}`;
}

/** The language whose speakers work a queue. */
export function languageOfQueue(queue: string): string {
  return queue.slice(queue.indexOf("/") + 1);
}
