import { readFile } from "node:fs/promises";
import { z } from "zod";

const limits = z.record(z.string(), z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() }));

/** What figures must reach, by name of the run, in `tests/thresholds.json`. */
export const thresholdsSchema = z.record(z.string(), limits);

export const thresholdsFile = "tests/thresholds.json";

/** What falls short of the limits that a file keeps for a run, in words; empty when all is well. Throws when it keeps none. */
export async function shortfalls(
  file: string,
  run: string,
  totals: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const all = thresholdsSchema.parse(JSON.parse(await readFile(file, "utf8")));
  const own = Object.hasOwn(all, run) ? all[run] : undefined;
  if (own === undefined) throw new Error(`${file} has no limits for ${run}: there are ${Object.keys(all).join(", ")}.`);
  return Object.entries(own).flatMap(([name, { atLeast, atMost }]) => {
    const value = totals[name];
    if (typeof value !== "number") return [`${run}: ${name} was not measured`];
    if (atLeast !== undefined && value < atLeast) return [`${run}: ${name} is ${value}, at least ${atLeast} is asked`];
    if (atMost !== undefined && value > atMost) return [`${run}: ${name} is ${value}, at most ${atMost} is allowed`];
    return [];
  });
}
