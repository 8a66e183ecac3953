import type { CallOutcome } from "#prisma/sqlite/enums.ts";

/** How often a customer is tried before e-mail takes over. */
export const maxTries = 3;

/** What follows from a try: it is settled, another slot is tried, or e-mail takes over. */
export type AfterAttempt = "settled" | "next_slot" | "given_up";

/** The rule: reached settles it; a wrong number is not tried again; else the next slot, until the third try. */
export function afterAttempt(outcome: CallOutcome, tries: number): AfterAttempt {
  if (outcome === "reached") return "settled";
  return outcome === "wrong_number" || tries >= maxTries ? "given_up" : "next_slot";
}
