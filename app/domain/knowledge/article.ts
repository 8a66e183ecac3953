import type { Root, RootContent } from "mdast";
import { z } from "zod";
import { requestsSchema } from "#app/domain/requests/article-request.ts";
import { rulesSchema } from "#app/domain/rules/rule.ts";
import { checkRequests } from "./check-requests.ts";
import { topics } from "#app/domain/shared/topic.ts";

const line = (what: string) => z.string(`${what} must be text: put it in quotes`).trim().min(1, `${what} is empty`);

/** Keys of documents that nobody should keep longer than needed: an editor says so of each. */
const sensitiveKeys = /identity|passport|id_card|bank|iban/;

const evidenceSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9_]*$/, "an evidence key is made of small letters, digits and _"),
    label: line("the label"),
    why: line("why"),
    required: z.boolean().default(false),
    /** an identity or bank document: kept for a short while only, and every opening by staff is recorded */
    sensitive: z.boolean("write true or false").optional(),
  })
  .superRefine(({ key, sensitive }, context) => {
    if (sensitive !== undefined || !sensitiveKeys.test(key)) return;
    context.addIssue({
      code: "custom",
      path: ["key"],
      message: `\`${key}\` is an identity or bank document: add \`sensitive: true\`, and it is kept for a short while only (or \`sensitive: false\` if it is none)`,
    });
  })
  .transform(({ sensitive = false, ...item }) => ({ ...item, sensitive }));

/** The YAML head of an article. Strict: a word that is not in the format is refused, so that a slip is seen. */
export const frontMatterSchema = z
  .strictObject(
    {
      title: z
        .string("an article needs a title, such as `title: Return an item`")
        .trim()
        .min(2, "the title is too short: 2 characters at least")
        .max(120, "the title is too long: 120 characters at most"),
      questions: z
        .array(line("a question"), "write questions as a list, one `- …` a line")
        .max(40, "there are too many questions: 40 at most")
        .default([]),
      topics: z
        .array(
          z.enum(topics, `this is not a topic. There are: ${topics.join(", ")}`),
          "write topics as a list: `topics: [return.how]`",
        )
        .default([]),
      audience: z.string("write it as text, in quotes").optional(),
      order: z.enum(["required", "optional", "none"], "write required, optional or none").default("none"),
      rules: rulesSchema.default({}),
      evidence: z
        .array(evidenceSchema, "write evidence as a list, each with key, label and why")
        .superRefine((items, context) => {
          items.forEach(({ key }, at) => {
            if (items.findIndex((one) => one.key === key) === at) return;
            context.addIssue({ code: "custom", path: [at, "key"], message: `\`${key}\` is asked for twice` });
          });
        })
        .default([]),
      requests: requestsSchema.default([]),
      reviewedOn: z.iso.date("write the day as 2026-11-23").optional(),
      owner: z.string("write it as text, in quotes").optional(),
    },
    "the front matter is a list of fields, such as `title: Return an item`",
  )
  .superRefine((head, context) => {
    for (const fault of checkRequests(head)) context.addIssue({ code: "custom", ...fault });
  });

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** One part of an article: from a heading of level 2 or 3 to the next, or the text before the first. */
export type Section = {
  /** id of the heading on the page; the article's slug for the text before the first heading */
  anchor: string;
  /** null for the text before the first heading */
  heading: string | null;
  /** titles from the article's down to this section's */
  headingPath: string[];
  lines: { first: number; last: number };
  /** the blocks of the section without its heading */
  nodes: RootContent[];
};

/** A link as it is written, and its line in the file. */
export type ArticleLink = { url: string; line: number };

/** An article that passed every check. */
export type Article = {
  /** path below `<locale>/`, without `.md` */
  id: string;
  shop: string;
  locale: string;
  /** first folder below the locale */
  category: string;
  /** path relative to the content folder */
  file: string;
  frontMatter: FrontMatter;
  body: Root;
  sections: Section[];
  /** of its sections, in order */
  anchors: string[];
  links: ArticleLink[];
  source: string;
  /** short hash of the source; `draft` while it is not saved */
  version: string;
};
