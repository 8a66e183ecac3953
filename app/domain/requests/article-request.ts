import { z } from "zod";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";
import { remedies, requestTypes } from "./request-type.ts";
import type { Remedy, RequestType } from "./request-type.ts";

/** A request that an article offers: its type, the rules that it is held against, the remedies to choose from. */
export type ArticleRequest = {
  type: RequestType;
  /** names of the article's rules; the first that applies to the order decides, none means no rule */
  rules: string[];
  remedies: Remedy[];
};

const typeSchema = z.enum(requestTypes, {
  error: ({ input }) => `this is not a request. ${suggestWord(String(input), requestTypes)}`,
});
const ruleName = z.string("name one of the article's rules, such as `rule: return`");

const wholeSchema = z.strictObject(
  {
    type: typeSchema,
    rule: z.union([ruleName, z.array(ruleName).min(1, "`rule` is empty: remove it or name one")]).optional(),
    remedies: z
      .array(
        z.enum(remedies, { error: ({ input }) => `this is not a remedy. ${suggestWord(String(input), remedies)}` }),
        "write remedies as a list: `remedies: [refund, voucher]`",
      )
      .default([]),
  },
  "a request is a type, such as `cancel_order`, or `{ type: return, rule: return }`",
);

const oneSchema = z
  .preprocess((value) => (typeof value === "string" ? { type: value } : value), wholeSchema)
  .transform(({ type, rule, remedies }): ArticleRequest => ({
    type,
    remedies,
    rules: rule === undefined ? [] : [rule].flat(),
  }));

/** The requests that an article offers, as its front matter spells them; each type at most once. */
export const requestsSchema = z
  .array(oneSchema, "write requests as a list: `requests: [cancel_order]`")
  .superRefine((requests, context) => {
    requests.forEach(({ type }, at) => {
      if (requests.findIndex((one) => one.type === type) === at) return;
      context.addIssue({ code: "custom", path: [at], message: `\`${type}\` is offered twice: keep one of them` });
    });
  });
