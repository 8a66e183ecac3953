import type { Reason } from "./placement.ts";

const told = [
  ...(["speaks_language", "nobody_present", "everyone_at_capacity"] as const),
  ...(["knows_customer", "knows_topic", "rule", "returned", "escalated"] as const),
];

/** A reason as a customer hears it: no name of a rule, no topic, nobody's id. */
export type CustomerReason = { kind: (typeof told)[number]; language: string | null };

/**
 * The reasons that mean something to a ticket's customer, without what is internal; and, when nobody speaks their
 * language, the one whose queue the ticket waits in instead.
 */
export function whereItWaits(
  reasons: readonly Reason[],
  mainLanguage: string,
): { reasons: CustomerReason[]; otherLanguage: string | null } {
  const isUnspoken = reasons.some((reason) => reason.kind === "waits_for_language" && reason.language !== mainLanguage);
  return {
    reasons: reasons.flatMap((reason) => {
      const kind = told.find((one) => one === reason.kind);
      return kind ? [{ kind, language: "language" in reason ? reason.language : null }] : [];
    }),
    otherLanguage: isUnspoken ? mainLanguage : null,
  };
}
