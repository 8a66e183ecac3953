import type { FactSet } from "./fact-kinds.ts";

/** Of facts asked for: 1 when there are any, the share stated nowhere, and how near to what is asked the others stand. */
export type FactSigns = [asked: number, missing: number, near: number, far: number];

/**
 * Holds the facts that a question asks for (of each set one kind is enough) against those that each window of a section
 * states. `coveredIn` is the share of what is asked that a window speaks of with its heading, 0 to 1: `near` is the
 * highest of the windows that state the fact, `far` by how much another window has more.
 */
export function factSigns(
  asked: readonly FactSet[],
  stated: Int32Array,
  coveredIn: (window: number) => number,
): FactSigns {
  if (asked.length === 0) return [0, 0, 0, 0];
  const stating = asked.map(() => -1);
  let most = 0;
  for (let window = 0; window < stated.length; window += 1) {
    const covered = coveredIn(window);
    most = Math.max(most, covered);
    for (let at = 0; at < asked.length; at += 1)
      if (((stated[window] ?? 0) & (asked[at] ?? 0)) !== 0) stating[at] = Math.max(stating[at] ?? -1, covered);
  }
  let [missing, near] = [0, 0];
  for (const covered of stating) {
    if (covered < 0) missing += 1;
    else near += covered;
  }
  near /= asked.length;
  return [1, missing / asked.length, near, most - near];
}
