import type { Reason } from "./placement.ts";

const told = [
  ...(["speaks_language", "nobody_present", "everyone_at_capacity", "waits_for_language"] as const),
  ...(["knows_customer", "knows_topic", "rule", "returned", "escalated"] as const),
];

/** A reason as a customer hears it: no name of a rule, no topic, nobody's id. */
export type CustomerReason = { kind: (typeof told)[number]; language: string | null };

/** The reasons that mean something to a ticket's customer, without what is internal. */
export function customerReasons(reasons: readonly Reason[]): CustomerReason[] {
  return reasons.flatMap((reason) => {
    const kind = told.find((one) => one === reason.kind);
    return kind ? [{ kind, language: "language" in reason ? reason.language : null }] : [];
  });
}
