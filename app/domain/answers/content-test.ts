import { z } from "zod";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import type { Problem } from "#app/domain/shared/problem.ts";

const text = z.string("write it as text").trim().min(1, "it is empty");

const expectationSchema = z.union(
  [
    z.strictObject({ article: text }),
    z.strictObject({ needsOrder: text }),
    z.strictObject({ declined: z.literal(true) }),
    z.strictObject({ clarify: z.array(text).min(1) }),
  ],
  "expect one of { article: … }, { needsOrder: … }, { declined: true } or { clarify: […] }",
);

const contentTestSchema = z.strictObject({
  question: text,
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, "write a locale such as fr"),
  /** key of a sample order */
  order: text.optional(),
  /** ISO 8601, or relative such as "today 11:30" */
  now: text.optional(),
  expect: expectationSchema,
  contains: z.array(text).default([]),
  excludes: z.array(text).default([]),
});

/** A question with what must become of it; `line` is where it stands in its file. */
export type ContentTest = z.infer<typeof contentTestSchema> & { file: string; line: number };

/** Reads a file of content tests; a file with any error gives none. */
export function parseContentTests(file: string, source: string): { tests: ContentTest[]; problems: Problem[] } {
  const checked = checkYaml(file, source, z.array(contentTestSchema, "a file of content tests is a list"));
  if (checked.kind === "refused") return { tests: [], problems: checked.problems };
  return { tests: checked.value.map((test, at) => ({ ...test, file, line: checked.lineOf([at]) })), problems: [] };
}
