import { z } from "zod";
import { languages } from "./guess-language.ts";

const termsSchema = z.array(z.coerce.string<string | number>().trim().min(1)).min(1);

/** One file of `content/lexicon/`: concepts with their words in each language. */
export const lexiconFileSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/, "a concept's name is made of small letters, digits and _"),
  z.strictObject({
    related: z.array(z.string()).default([]),
    ...Object.fromEntries(languages.map((language) => [language, termsSchema.optional()])),
  }) as z.ZodType<{ related: string[] } & { [language: string]: string[] | undefined }>,
);

/** An idea customers speak of, whatever their words: `cancel`, `return_label`. */
export type Concept = { id: string; related: string[]; terms: Map<string, string[]> };

/** All concepts of a deployment, in a fixed order; `hash` names the state of the files. */
export type Lexicon = { concepts: Concept[]; hash: string };
