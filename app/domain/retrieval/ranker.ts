import { z } from "zod";
import { shippedThemes } from "./theme-model.ts";
import type { ThemeModel } from "./theme-model.ts";
import trained from "./ranker.json";

const numbers = z.record(z.string(), z.number());

/**
 * What `npm run train` learnt from labelled questions, in names and numbers that can be read. A feature that has no
 * weight counts nothing, so a ranker may lack some.
 */
export const rankerSchema = z.strictObject({
  /** the share of sections, over all training shops, that speak of each concept */
  shares: numbers,
  /** how often a section that answers speaks of a concept that was asked, 0 to 1, by concept */
  trust: numbers,
  /** concepts asked → concepts in the titles and headings of what answers them, beyond chance: log of the lift */
  ties: z.record(z.string(), numbers),
  /** log-odds a unit of each feature of a section adds */
  weights: numbers,
});

export type Ranker = z.infer<typeof rankerSchema> & { themes: ThemeModel };

/** The ranker that is shipped. */
export const shippedRanker: Ranker = { ...rankerSchema.parse(trained), themes: shippedThemes };
