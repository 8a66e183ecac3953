import { sentencesOf, sideOf } from "./contradiction.ts";
import type { Contradiction, Sentence } from "./contradiction.ts";
import { findSameQuestions } from "./find-duplicates.ts";
import type { Said, Spot } from "./passage.ts";
import { listFigures } from "./read-figures.ts";
import type { Figure } from "./read-figures.ts";

const kinds = { term: "terms", price: "prices" };

/** The same question asked twice, with one figure of a kind in each answer, and not the same. */
export function findAnswerConflicts(said: Said, locale: string): Contradiction[] {
  const figures = new Map<string, { figure: Figure; sentence: Sentence }[]>();
  for (const sentence of sentencesOf(said.passages))
    for (const figure of listFigures(sentence.text)) {
      const key = `${figure.kind} ${sentence.passage.section}`;
      const known = figures.get(key) ?? [];
      known.push({ figure, sentence });
      figures.set(key, known);
    }
  const sectionOf = new Map(said.headings.map((heading) => [keyOf(heading), heading.section]));
  const only = (spot: Spot, kind: keyof typeof kinds): { figure: Figure; sentence: Sentence } | null => {
    const own = figures.get(`${kind} ${sectionOf.get(keyOf(spot))}`) ?? [];
    return new Set(own.map(({ figure }) => figure.value)).size === 1 ? (own[0] ?? null) : null;
  };
  return findSameQuestions(said, locale).flatMap(({ first, second }) =>
    (["term", "price"] as const).flatMap((kind): Contradiction[] => {
      const [one, other] = [only(first, kind), only(second, kind)];
      if (one === null || other === null || one.figure.value === other.figure.value) return [];
      return [
        {
          what: `Two ${kinds[kind]} for the same question: ${first.heading}`,
          sides: [one, other].map(({ figure, sentence }) => sideOf(figure.words, sentence)),
        },
      ];
    }),
  );
}

const keyOf = ({ file, lines, heading }: Spot) => `${file}:${lines.first}:${heading}`;
