import type { ArticleRequest } from "#app/domain/requests/article-request.ts";
import type { Rule } from "#app/domain/rules/rule.ts";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";

/** What is wrong with a request of an article, and which field says so. */
export type RequestFault = { path: (string | number)[]; message: string };

/** The requests of an article held against its other fields: they need an order, and rules that can refuse. */
export function checkRequests(head: {
  requests: readonly ArticleRequest[];
  rules: Readonly<Record<string, Rule>>;
  order: "required" | "optional" | "none";
}): RequestFault[] {
  const { requests, rules, order } = head;
  const faults: RequestFault[] = [];
  if (requests.length > 0 && order === "none")
    faults.push({ path: ["requests"], message: "a request is about an order: write `order: optional` or `required`" });
  requests.forEach((request, at) => {
    const path = ["requests", at, "rule"];
    for (const name of request.rules) {
      const rule = rules[name];
      if (!rule) {
        const mend = suggestWord(name, Object.keys(rules)) || "Write it under `rules`, or leave `rule` out.";
        faults.push({ path, message: `this article has no rule \`${name}\`. ${mend}` });
      } else if (isExpectation(rule)) {
        faults.push({
          path,
          message: `\`${name}\` is a promised range (\`expect\`), which never refuses a request: name a rule with until, after, never or allowed, or leave \`rule\` out`,
        });
      }
    }
  });
  return faults;
}

function isExpectation({ expect, variants = [] }: Rule): boolean {
  return expect !== undefined || variants.some((variant) => variant.expect !== undefined);
}
