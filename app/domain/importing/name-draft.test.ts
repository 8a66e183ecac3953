import { expect, test } from "vitest";
import { matchCategory, nameOfFile, slugOf, titleOf } from "./name-draft.ts";

test.each([
  ["Retours & remboursements", "retours-remboursements"],
  ["  Où est mon Œuvre ? ", "ou-est-mon-oeuvre"],
  ["Größe", "grosse"],
  ["配送", ""],
  [
    "Que faire si l'article que j'avais vu sur le site n'est plus en stock",
    "que-faire-si-l-article-que-j-avais-vu-sur-le-site-n-est-plus",
  ],
])("%j becomes the slug %j", (text, slug) => expect(slugOf(text)).toBe(slug));

test.each([
  ["Livraison", "fr", "Livraison"],
  ["FAQ", "fr", "Questions fréquentes"],
  ["SAV", "fr", "SAV – Aide"],
  ["退货", "zh", "退货 – 帮助"],
  ["mot ".repeat(60), "fr", `${"mot ".repeat(29).trim()}…`],
])("%j is titled as an article may be", (text, locale, title) => {
  expect(titleOf(text, locale)).toBe(title);
  expect(title.length).toBeLessThanOrEqual(120);
});

test.each([
  ["retours-et-echanges.txt", "Retours et echanges"],
  ["/tmp/pages/Aide_client.html", "Aide client"],
  ["000_b8a2350df94c9306.txt", null],
  ["index.html", null],
  ["42.md", null],
])("the file %s is called %j", (file, name) => expect(nameOfFile(file)).toBe(name));

const categories = [
  { id: "retours", name: "Retours et remboursements" },
  { id: "commandes", name: "Commandes" },
  { id: "compte", name: "Compte et contact" },
];

test.each([
  ["Retours et remboursement", "retours"],
  ["COMMANDE", "commandes"],
  ["Mon compte", "compte"],
  ["Technique", null],
])("the theme %s goes to the category %j", (theme, category) => {
  expect(matchCategory(theme, categories, "fr")).toBe(category);
});
