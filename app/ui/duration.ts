/** A span in the largest unit that fits, rounded down: what a clock on the wall would say, not to the second. */
export function spanOf(milliseconds: number): { unit: "minutes" | "hours" | "days"; count: number } {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return { unit: "minutes", count: minutes };
  return minutes < 60 * 48
    ? { unit: "hours", count: Math.floor(minutes / 60) }
    : { unit: "days", count: Math.floor(minutes / 1440) };
}
