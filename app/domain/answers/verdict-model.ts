import { z } from "zod";
import type { VerdictFeatures } from "./verdict-features.ts";
import trained from "./verdict-model.json";

const chanceModelSchema = z.strictObject({
  /** log-odds before any feature is read */
  bias: z.number(),
  /** by feature: what a unit of it adds to the log-odds */
  slopes: z.record(z.string(), z.number()),
  /** by feature: from each value on, rising, what it adds to the log-odds; nothing below the first */
  steps: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
});

/** A chance as a sum of one curve a feature: a line and steps. */
export type ChanceModel = z.infer<typeof chanceModelSchema>;

/**
 * What `npm run train` learnt of when a question may be answered. Chosen on shops that were left out of training; see
 * docs/retrieval.md for how, and for the figures.
 */
export const verdictModelSchema = z.strictObject({
  /** that the first section is right */
  first: chanceModelSchema,
  /** that the shop's articles answer the question, be it the first section or another */
  answerable: chanceModelSchema,
  thresholds: z.strictObject({
    /** at or above this chance the first section answers */
    answer: z.number().min(0).max(1),
    /** at or above this chance the likeliest sections are offered as choices */
    clarify: z.number().min(0).max(1),
  }),
});

export type VerdictModel = z.infer<typeof verdictModelSchema>;

export const shippedVerdictModel: VerdictModel = verdictModelSchema.parse(trained);

/** The chance, 0 to 1, that a model gives to what it was trained on. */
export function chanceOf({ bias, slopes, steps }: ChanceModel, features: VerdictFeatures): number {
  let sum = bias;
  for (const name in slopes) sum += (slopes[name] ?? 0) * (features[name] ?? 0);
  for (const name in steps) {
    const value = features[name] ?? 0;
    let added = 0;
    for (const [from, logOdds] of steps[name] ?? []) {
      if (value < from) break;
      added = logOdds;
    }
    sum += added;
  }
  return 1 / (1 + Math.exp(-sum));
}
