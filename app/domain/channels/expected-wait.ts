/** How many of the latest first replies an expected wait is told from. */
export const waitsLookedAt = 50;

/** Three customers in four waited no longer. */
const share = 0.75;

/**
 * The wait to tell a customer, in whole minutes and at least 1: the 75th percentile (nearest rank) of recent waits in
 * minutes. One that took days does not move it, and half of the customers waiting longer than told would be too many.
 * Null with fewer than `atLeast` waits: nothing is told then.
 */
export function expectedWait(waits: readonly number[], atLeast: number): number | null {
  if (waits.length === 0 || waits.length < atLeast) return null;
  const sorted = [...waits].sort((a, b) => a - b);
  const wait = sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return Math.max(1, Math.ceil(wait));
}
