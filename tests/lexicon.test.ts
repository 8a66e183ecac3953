import { beforeAll, expect, test } from "vitest";
import { plainConcepts } from "#app/domain/answers/plain-request.ts";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { languages } from "#app/domain/lexicon/guess-language.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { askingConcepts } from "#app/domain/retrieval/asked-facts.ts";
import { shippedLexicon } from "#tests/support/published-content.ts";

let lexicon: Lexicon;
let problems: unknown[];

beforeAll(async () => {
  ({ lexicon, problems } = await shippedLexicon());
});

test("every lexicon file is read, and whatever a concept is related to exists", () => expect(problems).toEqual([]));

test("there are at least 700 concepts besides places, brands and what is off topic, each in nine languages", () => {
  const own = lexicon.concepts.filter(({ kind }) => kind === null || kind === "idle");
  expect(own.length).toBeGreaterThanOrEqual(700);
  const gaps = lexicon.concepts.flatMap(({ id, terms }) =>
    languages.filter((language) => (terms.get(language)?.length ?? 0) === 0).map((language) => `${id} ${language}`),
  );
  expect(gaps).toEqual([]);
});

test("no word stands in two unrelated concepts of a language", () => {
  const related = new Map(lexicon.concepts.map(({ id, related }) => [id, related]));
  const isBelow = (one: string, other: string, seen = new Set<string>()): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    return (related.get(one) ?? []).some((wider) => wider === other || isBelow(wider, other, seen));
  };
  const shared: string[] = [];
  for (const language of languages) {
    const concepts = new Map<string, Set<string>>();
    for (const { id, terms } of lexicon.concepts)
      for (const term of terms.get(language) ?? []) {
        const word = foldText(term).trim();
        concepts.set(word, (concepts.get(word) ?? new Set()).add(id));
      }
    for (const [word, ids] of concepts) {
      const list = [...ids];
      list.forEach((one, at) => {
        for (const other of list.slice(at + 1))
          if (!isBelow(one, other) && !isBelow(other, one)) shared.push(`${language} « ${word} »: ${one}, ${other}`);
      });
    }
  }
  expect(shared).toEqual([]);
});

test("every concept that the code names is in the lexicon", () => {
  const known = new Set(lexicon.concepts.map(({ id }) => id));
  const named = [...plainConcepts, ...Object.values(askingConcepts).flatMap((set) => [...set]), "other_countries"];
  expect(named.filter((concept) => !known.has(concept))).toEqual([]);
});
