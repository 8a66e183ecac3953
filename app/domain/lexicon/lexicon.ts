import { z } from "zod";
import { languages } from "./guess-language.ts";

/**
 * What a concept is beside its words. Things with a name (`place`, `payment`, `carrier`, `brand`): a section that does
 * not name what the question names is no answer. `idle` ones (tone, time of day, question words) say little of the subject, `offtopic` ones
 * belong to no shop's help pages.
 */
export const conceptKinds = ["place", "payment", "carrier", "brand", "idle", "offtopic"] as const;

export type ConceptKind = (typeof conceptKinds)[number];

const termsSchema = z.array(z.coerce.string<string | number>().trim().min(1)).min(1);

/** One file of `content/lexicon/`: concepts with their words in each language. */
export const lexiconFileSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/, "a concept's name is made of small letters, digits and _"),
  z
    .strictObject({
      related: z.array(z.string()).default([]),
      kind: z.enum(conceptKinds, `a kind is one of ${conceptKinds.join(", ")}`).optional(),
      ...(Object.fromEntries(languages.map((language) => [language, termsSchema.optional()])) as Record<
        (typeof languages)[number],
        z.ZodOptional<typeof termsSchema>
      >),
    })
    .transform(({ related, kind, ...words }) => ({ related, kind: kind ?? null, words })),
);

/** An idea customers speak of, whatever their words: `cancel`, `return_label`. */
export type Concept = { id: string; related: string[]; kind: ConceptKind | null; terms: Map<string, string[]> };

/** All concepts of a deployment, in a fixed order; `hash` names the state of the files. */
export type Lexicon = { concepts: Concept[]; hash: string };
