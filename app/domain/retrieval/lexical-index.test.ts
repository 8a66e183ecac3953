import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLexicalIndex } from "./lexical-index.ts";

const terms = (text: string) => {
  const counts = new Map<string, number>();
  for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
};
const texts = ["return parcel", "cancel order order", "order parcel late", "order"];
const index = buildLexicalIndex(texts.map(terms));
const ranked = (...words: string[]) =>
  [...index.score(words)]
    .map((score, document) => ({ score, document }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ document }) => document);

test("a rare word counts for more than a common one", () => expect(ranked("order", "cancel")[0]).toBe(1));
test("documents without any of the words are not listed", () => expect(ranked("return")).toEqual([0]));
test("an unseen word lowers what the others can reach", () => {
  expect(index.score(["return", "xyz"])[0] ?? 1).toBeLessThan(index.score(["return"])[0] ?? 0);
});
test("every score is between 0 and 1, and above 0 where a word of the question stands", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("return", "parcel", "cancel", "order", "late", "xyz"), { minLength: 1 }),
      (words) => {
        index.score(words).forEach((score, document) => {
          expect(score >= 0 && score <= 1).toBe(true);
          expect(score > 0).toBe(texts[document]?.split(" ").some((word) => new Set<string>(words).has(word)));
        });
      },
    ),
  ));
