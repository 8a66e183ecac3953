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
  const covers = Array.from(stated, (_, window) => coveredIn(window));
  let [missing, near] = [0, 0];
  for (const set of asked) {
    const stating = covers.filter((_, window) => ((stated[window] ?? 0) & set) !== 0);
    if (stating.length === 0) missing += 1;
    else near += Math.max(...stating);
  }
  near /= asked.length;
  return [1, missing / asked.length, near, Math.max(0, ...covers) - near];
}
