import { expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";

const rules = `rules:
  return: { until: { from: deliveredAt, days: 14 } }
  delivery: { expect: { from: shippedAt, days: [2, 4] } }`;

function parse(requests: string, order = "order: optional") {
  const source = `---\ntitle: Retourner un article\n${order}\n${rules}\n${requests}\n---\nOui.\n`;
  return parseArticle({ file: "ondine/fr/retours/retourner.md", shop: "ondine", locale: "fr", source });
}

test("a request is a type, with its rules and remedies when there are some", () => {
  const { article, problems } = parse(
    "requests: [cancel_order, { type: return, rule: return, remedies: [refund, voucher] }]",
  );
  expect(problems).toEqual([]);
  expect(article?.frontMatter.requests).toEqual([
    { type: "cancel_order", rules: [], remedies: [] },
    { type: "return", rules: ["return"], remedies: ["refund", "voucher"] },
  ]);
});

test("several rules keep their order", () => {
  const { article } = parse("requests: [{ type: return, rule: [return] }]");
  expect(article?.frontMatter.requests[0]?.rules).toEqual(["return"]);
});

// what is written (on line 7), the line that is named, and words of the mend
test.each([
  ["an unknown type", "requests: [cancel_ordre]", 7, "Did you mean `cancel_order`?"],
  ["a type that is like no other", "requests: [xylophone]", 7, "There are: cancel_order, cancel_items"],
  ["a rule that the article lacks", "requests:\n  - { type: return, rule: retrun }", 8, "Did you mean `return`?"],
  ["a promised range", "requests:\n  - { type: not_received, rule: delivery }", 8, "never refuses a request"],
  ["a type twice", "requests: [return, { type: return, rule: return }]", 7, "offered twice"],
  ["an unknown remedy", "requests: [{ type: return, remedies: [refnud] }]", 7, "Did you mean `refund`?"],
  ["an unknown field", "requests: [{ type: return, when: open }]", 7, "`when` is not a known field"],
  ["no list", "requests: return", 7, "write requests as a list"],
])("%s is named with its mend", (_, requests, line, mend) => {
  const { article, problems } = parse(requests);
  expect(article).toBeNull();
  expect(problems).toEqual([expect.objectContaining({ line, message: expect.stringContaining(mend) as unknown })]);
});

test("an article that needs no order offers no request", () => {
  const { problems } = parse("requests: [return]", "order: none");
  expect(problems).toEqual([
    expect.objectContaining({ line: 7, message: expect.stringContaining("order: optional") as unknown }),
  ]);
});
