import { expect, test } from "vitest";
import { exampleArticle } from "#tests/support/example-article.ts";
import type { Article } from "#app/domain/knowledge/article.ts";
import { citeSection } from "./compose-answer.ts";
import { citedLines, compareSource } from "./compare-source.ts";
import type { SourceToday } from "./compare-source.ts";

const text = "## Frais\n\nLe retour coûte 4 €.\n\nSauf en boutique.\n\n## Délai\n\nSous 14 jours.\n";
const article = exampleArticle(text);
const [section] = article.sections;
const citation = { ...citeSection(article, section ?? raise()), shown: [{ first: 7, last: 7 }] };
const version = (changed: string): Article => ({ ...exampleArticle(changed), version: "v2" });

function raise(): never {
  throw new Error("no section");
}

test("the cited lines keep their numbers in the file, and only what was shown is marked", () => {
  expect(citedLines(citation, article.source)).toEqual([
    { number: 5, text: "## Frais", isMarked: false },
    { number: 6, text: "", isMarked: false },
    { number: 7, text: "Le retour coûte 4 €.", isMarked: true },
    { number: 8, text: "", isMarked: false },
    { number: 9, text: "Sauf en boutique.", isMarked: false },
  ]);
});

test("an answer stored before marks were noted still shows its lines, and Windows line ends are no part of them", () => {
  const { shown: _, ...old } = citation;
  const lines = citedLines(old, article.source.replaceAll("\n", "\r\n"));
  expect(lines.map(({ text: line }) => line)).toEqual([
    "## Frais",
    "",
    "Le retour coûte 4 €.",
    "",
    "Sauf en boutique.",
  ]);
  expect(lines.some(({ isMarked }) => isMarked)).toBe(false);
});

const cases: [string, Article | null, SourceToday["kind"]][] = [
  ["the same version", article, "same"],
  ["another section changed", version(text.replace("14", "30")), "same_section"],
  ["the section moved down", version(`Avant tout.\n\n${text}`), "same_section"],
  ["the section changed", version(text.replace("4 €", "5 €")), "changed"],
  ["its heading changed", version(text.replace("Frais", "Coûts")), "section_gone"],
  ["the article is gone", null, "gone"],
];

test.each(cases)("%s", (_, today, expected) => {
  expect(compareSource(citation, article.source, today).kind).toBe(expected);
});

test("of a changed section today's lines are given, those that are new marked", () => {
  const today = compareSource(citation, article.source, version(`Avant.\n\n${text.replace("4 €", "5 €")}`));
  expect(today).toMatchObject({ kind: "changed" });
  const lines = today.kind === "changed" ? today.lines : [];
  expect(lines.map(({ number, isMarked }) => [number, isMarked])).toEqual([
    ...[
      [7, false],
      [8, false],
      [9, true],
      [10, false],
      [11, false],
    ],
  ]);
});

test("when the text of that time was not kept, today's section is given without marks", () => {
  const today = compareSource(citation, null, version(text));
  expect(today.kind === "unknown" && today.lines.every(({ isMarked }) => !isMarked)).toBe(true);
});

test("the text before the first heading is found by having none", () => {
  const opening = exampleArticle(`Bonjour.\n\n${text}`);
  const cited = citeSection(opening, opening.sections[0] ?? raise());
  expect(compareSource(cited, opening.source, version(`Bonjour.\n\n${text}`.replace("14", "30"))).kind).toBe(
    "same_section",
  );
});
