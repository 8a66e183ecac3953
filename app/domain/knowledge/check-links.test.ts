import { expect, test } from "vitest";
import { exampleArticle } from "#tests/support/example-article.ts";
import { checkLinks } from "./check-links.ts";
import { resolveLink } from "./resolve-link.ts";

const target = exampleArticle("## Qui paie ?\n\nVous.\n", "ondine/fr/retours/frais.md");
const linking = (url: string) => exampleArticle(`Bonjour.\n\nVoyez [ici](${url}).\n`, "ondine/fr/retours/retourner.md");
const english = exampleArticle("Hello.", "ondine/en/retours/bonjour.md");

test.each([
  "frais.md",
  "../retours/frais.md",
  "frais.md#qui-paie",
  "#retourner",
  "https://laposte.fr",
  "mailto:a@ondine.example",
])("%s leads somewhere", (url) => {
  expect(checkLinks([linking(url), target])).toEqual([]);
});

test.each([
  ["fraix.md", "Did you mean `retours/frais`?"],
  ["../livraison/frais.md", "there is no fr/livraison/frais.md"],
  ["frais.md#qui-paye", "Did you mean `qui-paie`?"],
  ["bonjour.md", "there is no fr/retours/bonjour.md"],
])("%s leads nowhere, and the mend is named at its line", (url, words) => {
  expect(checkLinks([linking(url), target, english])).toEqual([
    { file: "ondine/fr/retours/retourner.md", line: 7, severity: "error", message: expect.stringContaining(words) },
  ]);
});

test("a link to an article with errors of its own is only a warning", () => {
  expect(checkLinks([linking("frais.md")], new Set(["fr/retours/frais"]))).toEqual([
    expect.objectContaining({ severity: "warning" }),
  ]);
});

test("no relative link leads out of the locale's folder", () => {
  expect(resolveLink("../../../../etc/passwd.md", "retours/retourner")).toEqual({
    articleId: "etc/passwd",
    anchor: null,
  });
  expect(resolveLink("//evil.example/x", "retours/retourner")).toBeNull();
});
