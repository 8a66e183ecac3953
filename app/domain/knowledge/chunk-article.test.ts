import { expect, test } from "vitest";
import { exampleArticle } from "#tests/support/example-article.ts";
import { anchorMaker, anchorOf } from "./anchor.ts";
import { chunkArticle } from "./chunk-article.ts";

const hash = (text: string) => `${text.length}:${text}`;

const source = `---
title: Annuler
questions: [stoppez tout]
topics: [order.cancel]
order: optional
rules:
  cancel: { until: { from: placedAt, sameDayAt: "13:00" } }
---
Avant de commencer.

## Puis-je encore annuler ?

:::when{rule=cancel is=open}
Oui, avant :deadline{rule=cancel}.
:::
:::otherwise
Jusqu'à **13 h**.
:::

### Et après ?

| Cas | Réponse |
| --- | --- |
| Parti | Refusez le colis |

## Puis-je encore annuler ?

Encore.
`;

test("an article is cut at its headings, with every conditional block in the words", () => {
  const chunks = chunkArticle(exampleArticle(source, "ondine/fr/commandes/annuler.md"), hash);
  expect(chunks.map(({ id, headingPath, text, lines }) => ({ id, headingPath, text, lines }))).toEqual([
    {
      id: "fr/commandes/annuler#annuler",
      headingPath: ["Annuler"],
      text: "Avant de commencer.",
      lines: { first: 9, last: 9 },
    },
    {
      id: "fr/commandes/annuler#puis-je-encore-annuler",
      headingPath: ["Annuler", "Puis-je encore annuler ?"],
      text: "Oui, avant .\nJusqu'à 13 h.",
      lines: { first: 11, last: 18 },
    },
    {
      id: "fr/commandes/annuler#et-après",
      headingPath: ["Annuler", "Puis-je encore annuler ?", "Et après ?"],
      text: "Cas | Réponse\nParti | Refusez le colis",
      lines: { first: 20, last: 24 },
    },
    {
      id: "fr/commandes/annuler#puis-je-encore-annuler-1",
      headingPath: ["Annuler", "Puis-je encore annuler ?"],
      text: "Encore.",
      lines: { first: 26, last: 28 },
    },
  ]);
});

test("a long section is cut between its blocks; every part keeps the anchor and has lines of its own", () => {
  const paragraph = `${"mot ".repeat(150).trim()}.`;
  const chunks = chunkArticle(
    exampleArticle(`## Longue\n\n${[paragraph, paragraph, paragraph, paragraph].join("\n\n")}\n`),
    hash,
  );
  expect(chunks.map(({ id, anchor }) => [id, anchor])).toEqual([
    ["fr/retours/retourner#longue", "longue"],
    ["fr/retours/retourner#longue~2", "longue"],
  ]);
  expect(chunks.map(({ lines }) => lines)).toEqual([
    { first: 5, last: 9 },
    { first: 11, last: 13 },
  ]);
});

test("the hash changes with any word that is indexed, and with nothing else", () => {
  const hashesOf = (text: string) => chunkArticle(exampleArticle(text), hash).map(({ contentHash }) => contentHash);
  const before = hashesOf("## Un\n\nMot.\n\n## Deux\n\nMot.\n");
  const after = hashesOf("## Un\n\n\nMot.\n\n## Deux\n\nAutre mot.\n");
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test.each([
  ["Puis-je encore annuler ?", "puis-je-encore-annuler"],
  ["J'ai payé 2 fois : pourquoi ?", "j-ai-payé-2-fois-pourquoi"],
  ["Où est-ce… ?!", "où-est-ce"],
  ["我的包裹", "我的包裹"],
  ["???", "section"],
])("the anchor of « %s » is %s", (heading, anchor) => expect(anchorOf(heading)).toBe(anchor));

test("two headings never share an anchor", () => {
  const nameAnchor = anchorMaker();
  expect(["A", "A-1", "A", "A"].map(nameAnchor)).toEqual(["a", "a-1", "a-2", "a-3"]);
});
