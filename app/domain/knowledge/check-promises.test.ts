import { expect, test } from "vitest";
import { exampleArticle } from "#tests/support/example-article.ts";
import { checkPromises } from "./check-promises.ts";

const promising = (rule: string, file: string) =>
  exampleArticle(`---\ntitle: Retours\nrules:\n  return: ${rule}\n---\nBonjour.\n`, file);
const first = promising("{ until: { from: deliveredAt, days: 14 } }", "ondine/fr/retours/retourner.md");

test.each([
  ["the same", "{ until: { days: 14, from: deliveredAt } }", "ondine/fr/aide/delais.md"],
  [
    "for other orders",
    "{ appliesTo: { status: delivered }, until: { from: deliveredAt, days: 14 } }",
    "ondine/fr/aide/a.md",
  ],
  ["another in another article and language", "{ until: { from: deliveredAt, days: 7 } }", "ondine/en/aide/delais.md"],
])("a rule of the same name that promises %s passes", (_, rule, file) => {
  expect(checkPromises([first, promising(rule, file)])).toEqual([]);
});

test.each([
  ["two articles of a locale", "{ until: { from: deliveredAt, days: 7 } }", "ondine/fr/aide/delais.md"],
  ["an article and its translation", "{ until: { from: shippedAt, days: 14 } }", "ondine/en/retours/retourner.md"],
  [
    "what is allowed",
    "{ allowed: { status: delivered }, until: { from: deliveredAt, days: 14 } }",
    "ondine/fr/aide/a.md",
  ],
])("a difference between %s is a warning that names both", (_, rule, file) => {
  expect(checkPromises([first, promising(rule, file)])).toEqual([
    { file, line: 1, severity: "warning", message: expect.stringContaining("fr/retours/retourner.md") },
  ]);
});

test("the words of a plain no may differ", () => {
  const no = promising("{ never: Non. }", "ondine/fr/retours/a.md");
  expect(checkPromises([no, promising("{ never: No. }", "ondine/en/retours/a.md")])).toEqual([]);
});
