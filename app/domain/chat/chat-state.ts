import type { ChatEnd } from "#prisma/sqlite/enums.ts";

/** How a chat stands, as both sides are told; without a word of what was said. */
export type ChatState = {
  kind: "waiting" | "attended" | "ended";
  endedFor: ChatEnd | null;
  /** who has it, or had it last when it has ended */
  staffName: string | null;
  isStaffHere: boolean;
  isCustomerHere: boolean;
  /** 1 for the next; null when it does not wait */
  place: number | null;
  /** what the latest waits at this shop and language make likely; null when there are too few to tell */
  waitMinutes: number | null;
  /** it has waited longer than the shop wants anybody to */
  isLate: boolean;
  /** positions up to which each side has seen it */
  customerSeen: number;
  staffSeen: number;
};

/** The middle of the latest waits in whole minutes, at least one; null for fewer than five. */
export function likelyWait(waitsMs: readonly number[]): number | null {
  if (waitsMs.length < 5) return null;
  const sorted = [...waitsMs].sort((a, b) => a - b);
  return Math.max(1, Math.ceil((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) / 60_000));
}
