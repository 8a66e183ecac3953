import type { ChatEnd } from "#prisma/sqlite/enums.ts";
import type { ChatLimits } from "#app/domain/shops/shop.ts";

/** What is known of a live chat when it is looked at. */
export type ChatFacts = {
  isSolved: boolean;
  /** when the customer's page was last heard from */
  customerBeatAt: Date;
  /** since when it waits for somebody: when it began, or was given back */
  waitingSince: Date;
  /** whether somebody of staff ever had it */
  hadStaff: boolean;
  /** whether whoever has it is at the counter or stepped away for a moment; null when nobody has it */
  isAssigneeThere: boolean | null;
  /** whether anybody who could take it is online, with room or without */
  isAnybodyThere: boolean;
};

/** What becomes of it: it goes on, its person has left and another is to be found, or it ends for a reason. */
export type ChatFate = { kind: "goes_on" } | { kind: "needs_another" } | { kind: "ends"; reason: ChatEnd };

/**
 * The rule by which a chat turns into e-mail. A customer who is there and waits is never cut off while somebody who
 * could come is online: they are offered e-mail and choose. When nobody who could come is there, nothing is pretended.
 */
export function chatFate(facts: ChatFacts, limits: ChatLimits, now: Date): ChatFate {
  const isOlder = (at: Date, seconds: number) => now.getTime() - at.getTime() > seconds * 1000;
  if (facts.isSolved) return { kind: "ends", reason: "solved" };
  if (isOlder(facts.customerBeatAt, limits.leaveAfterSeconds)) return { kind: "ends", reason: "customer_left" };
  if (facts.isAssigneeThere === true) return { kind: "goes_on" };
  if (facts.isAssigneeThere === false) return { kind: "needs_another" };
  if (facts.isAnybodyThere) return { kind: "goes_on" };
  if (facts.hadStaff) return { kind: "ends", reason: "staff_left" };
  return isLate(facts.waitingSince, limits, now) ? { kind: "ends", reason: "nobody_came" } : { kind: "goes_on" };
}

/** Whether a chat has waited longer than the shop lets anybody wait without offering e-mail. */
export function isLate(waitingSince: Date, { answerWithinMinutes }: ChatLimits, now: Date): boolean {
  return now.getTime() - waitingSince.getTime() >= answerWithinMinutes * 60_000;
}
