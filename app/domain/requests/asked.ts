import { z } from "zod";
import { remedies, requestReasons } from "./request-type.ts";

/** How the article's rule came out for the order when the request was made, in words of several locales. */
const verdictSchema = z.strictObject({
  rule: z.string(),
  state: z.enum(["open", "closed", "not_applicable", "unknown"]),
  /** where the rule came to, ISO 8601; null when it sets no date or none could be worked out */
  deadlineAt: z.iso.datetime().nullable(),
  judgedAt: z.iso.datetime(),
  words: z.record(z.string(), z.strictObject({ reason: z.string(), sum: z.string().nullable() })),
});

/** What a guided form asked for, as its ticket keeps it: the facts of that moment, which later changes do not touch. */
export const askedSchema = z.strictObject({
  /** of the page that the form was sent from */
  locale: z.string(),
  article: z.strictObject({ id: z.string(), locale: z.string(), title: z.string(), version: z.string() }),
  /** empty: the whole order */
  items: z.array(
    z.strictObject({
      sku: z.string(),
      name: z.string(),
      qty: z.int().positive(),
      ordered: z.int().positive(),
      parcel: z.string().nullable(),
    }),
  ),
  reason: z.enum(requestReasons),
  details: z.string(),
  remedy: z.enum(remedies).nullable(),
  /** null when the article names no rule for such a request */
  verdict: verdictSchema.nullable(),
  evidence: z.array(
    z.strictObject({
      key: z.string(),
      /** in the article's language */
      label: z.string(),
      required: z.boolean(),
      text: z.string().nullable(),
      /** how many files were given for it */
      files: z.int().nonnegative(),
      /** why the customer does not have it; null when it was given or is not required */
      missing: z.string().nullable(),
    }),
  ),
});

export type Asked = z.infer<typeof askedSchema>;
export type AskedItem = Asked["items"][number];
export type AskedEvidence = Asked["evidence"][number];
export type AskedVerdict = NonNullable<Asked["verdict"]>;

/** What a ticket's stored request says; throws when the database holds something else. */
export function readAsked(stored: unknown): Asked {
  return askedSchema.parse(stored);
}
