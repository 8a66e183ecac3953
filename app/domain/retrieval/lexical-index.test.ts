import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLexicalIndex } from "./lexical-index.ts";

const terms = (text: string) => {
  const counts = new Map<string, number>();
  for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const index = buildLexicalIndex(["return parcel", "cancel order order", "order parcel late", "order"].map(terms));
const ranked = (...words: string[]) =>
  [...index.score(words)].sort((one, other) => other[1] - one[1]).map(([document]) => document);

test("a rare word counts for more than a common one", () => expect(ranked("order", "cancel")[0]).toBe(1));
test("documents without any of the words are not listed", () => expect(ranked("return")).toEqual([0]));
test("an unseen word lowers what the others can reach", () => {
  expect(index.score(["return", "xyz"]).get(0) ?? 1).toBeLessThan(index.score(["return"]).get(0) ?? 0);
});
test("every score is between 0 and 1", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("return", "parcel", "cancel", "order", "late", "xyz"), { minLength: 1 }),
      (words) => {
        for (const score of index.score(words).values()) expect(score > 0 && score <= 1).toBe(true);
      },
    ),
  ));
