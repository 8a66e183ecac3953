import { z } from "zod";

const longestSentence = 600;

/** One sentence of a wording; `cites` are numbers of the answer's blocks, counted from 1. */
export const sentenceSchema = z.strictObject({
  text: z.string().trim().min(1).max(longestSentence),
  cites: z.array(z.int().min(1)).min(1).max(20),
});

/** An answer's words as a language model put them: shorter, joined or translated, never anything new. */
export const wordingSchema = z.strictObject({ sentences: z.array(sentenceSchema).min(1).max(12) });

export type Sentence = z.infer<typeof sentenceSchema>;
