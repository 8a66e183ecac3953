import { z } from "zod";
import type { VerdictFeatures } from "./verdict-features.ts";
import trained from "./verdict-model.json";

const odds = z.strictObject({ bias: z.number(), weights: z.record(z.string(), z.number()) });

/**
 * What `npm run train` learnt of when a question may be answered. Chosen on shops that were left out of training; see
 * docs/retrieval.md for how, and for the figures.
 */
export const verdictModelSchema = z.strictObject({
  /** log-odds that the first section is right */
  first: odds,
  /** log-odds that a right one is among the first three */
  among: odds,
  thresholds: z.strictObject({
    /** at or above this chance the first section answers */
    answer: z.number().min(0).max(1),
    /** at or above this chance the first three are offered as choices */
    clarify: z.number().min(0).max(1),
  }),
});

export type VerdictModel = z.infer<typeof verdictModelSchema>;

export const shippedVerdictModel: VerdictModel = verdictModelSchema.parse(trained);

/** The chance, 0 to 1, that a logistic model gives to what it was trained on. */
export function chanceOf({ bias, weights }: VerdictModel["first"], features: VerdictFeatures): number {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
