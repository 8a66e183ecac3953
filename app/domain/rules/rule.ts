import { z } from "zod";
import { conditionSchema } from "./condition-schema.ts";
import type { Condition } from "./condition-schema.ts";
import { rangeSchema, termSchema } from "./term.ts";
import type { Range, Term } from "./term.ts";

/** What a rule promises once it applies; at most one of the four. */
export type RulePromise = {
  /** open up to the deadline, then closed */
  until?: Term;
  /** closed before it, open from it on */
  after?: Term;
  /** open while within or before the promised range, closed when it has passed */
  expect?: Range;
  /** closed whatever the date, with the reason */
  never?: string;
};

/** A promise written in an article that an order can be held against. */
export type Rule = RulePromise & {
  /** an order that does not satisfy it is refused: closed */
  allowed?: Condition;
  /** an order that does not satisfy it is none of the rule's business: not applicable */
  appliesTo?: Condition;
  /** the first that matches replaces the rule's own promise */
  variants?: (RulePromise & { when: Condition })[];
};

const promiseFields = {
  until: termSchema.optional(),
  after: termSchema.optional(),
  expect: rangeSchema.optional(),
  never: z.string("say why it is never possible").trim().min(1, "say why it is never possible").optional(),
};

const promiseNames = ["until", "after", "expect", "never"] as const;
const promisesOf = (value: RulePromise) => promiseNames.filter((name) => value[name] !== undefined);

const variantSchema = z
  .strictObject(
    { when: conditionSchema, ...promiseFields },
    "a variant has `when` and one of until, after, expect, never",
  )
  .refine((variant) => promisesOf(variant).length === 1, "a variant needs exactly one of until, after, expect, never");

/** One rule as an article's front matter spells it. Strict: a word that is not in the format is refused. */
export const ruleSchema: z.ZodType<Rule> = z
  .strictObject(
    {
      allowed: conditionSchema.optional(),
      appliesTo: conditionSchema.optional(),
      ...promiseFields,
      variants: z
        .array(variantSchema, "`variants` is a list")
        .min(1, "`variants` is empty: remove it or add one")
        .optional(),
    },
    "a rule is a map, such as `until: { from: deliveredAt, days: 14 }`",
  )
  .refine(
    (rule) => promisesOf(rule).length <= 1,
    "a rule has only one of until, after, expect, never; make two rules of it",
  )
  .refine(
    (rule) => promisesOf(rule).length === 1 || rule.variants !== undefined || rule.allowed !== undefined,
    "this rule promises nothing: add until, after, expect, never, variants or allowed",
  );

/** The rules of an article by name. */
export const rulesSchema = z.record(
  z.string().regex(/^[a-z][a-zA-Z0-9_]*$/, "a rule's name starts with a small letter and has letters, digits and _"),
  ruleSchema,
  "rules is a map from names to rules",
);
