import { z } from "zod";
import trained from "./theme-model.json";

/**
 * What `npm run train` learnt from the examples in `content/themes`: a theme is what one section of a shop's help page
 * answers, whichever shop it is. A sign is a concept (`c:cancel`) or a stem with its language (`fr:annul`).
 */
export const themeModelSchema = z.strictObject({
  themes: z.array(z.string()),
  /** log-odds of each theme before anything is read */
  bias: z.array(z.number()),
  /** by theme: numbers of those whose sections answer it too, the nearest first, and of those that may */
  near: z.array(z.array(z.number())),
  far: z.array(z.array(z.number())),
  /** by sign: theme's number, hundredths of log-odds, next theme's number, and so on */
  signs: z.record(z.string(), z.array(z.number())),
  /** by language: how many examples there are, and how many of them hold each stem; one that stands in one only is left out */
  said: z.record(z.string(), z.strictObject({ examples: z.number(), stems: z.record(z.string(), z.number()) })),
});

export type ThemeModel = z.infer<typeof themeModelSchema>;

/** The themes that are shipped; their file is held against the schema by a test, since reading it twice costs every start. */
export const shippedThemes: ThemeModel = trained;
