import { largest } from "#app/domain/shared/largest.ts";
import type { SectionSigns } from "./section-features.ts";

/** What the cheap indexes found for the sections of a shop, one question at a time. */
export type GatheredSigns = {
  /** Says that a section has at least this much of a sign. */
  raise(section: number, sign: keyof SectionSigns, value: number): void;
  /** Says it of many sections at once, whose numbers are given in the values' order; 0 says nothing. */
  raiseAll(sign: keyof SectionSigns, values: Float64Array, numbers: readonly number[]): void;
  /** The sections that look best, best first, at most so many, of those that were raised at all. */
  best(count: number): { number: number; own: SectionSigns }[];
};

const cheapWeights = { lexical: 1, concepts: 1.2, vector: 0.8 };

/** Opens an empty gathering. Plain rows of numbers: a common concept raises most sections of a shop at once. */
export function gatherSigns(sections: number): GatheredSigns {
  const signs = {
    lexical: new Float64Array(sections),
    concepts: new Float64Array(sections),
    vectorSection: new Float64Array(sections),
    vectorHeading: new Float64Array(sections),
    vectorQuestion: new Float64Array(sections),
  };
  const isFound = new Uint8Array(sections);
  const signsOf = (section: number): SectionSigns => ({
    lexical: signs.lexical[section] ?? 0,
    concepts: signs.concepts[section] ?? 0,
    vectorSection: signs.vectorSection[section] ?? 0,
    vectorHeading: signs.vectorHeading[section] ?? 0,
    vectorQuestion: signs.vectorQuestion[section] ?? 0,
  });
  return {
    raise(section, sign, value) {
      isFound[section] = 1;
      if (value > (signs[sign][section] ?? 0)) signs[sign][section] = value;
    },
    raiseAll(sign, values, numbers) {
      const row = signs[sign];
      for (let at = 0; at < values.length; at += 1) {
        const value = values[at] ?? 0;
        if (value <= 0) continue;
        const section = numbers[at] ?? 0;
        isFound[section] = 1;
        if (value > (row[section] ?? 0)) row[section] = value;
      }
    },
    best(count) {
      return largest(cheapScores(signs, isFound), count)
        .filter((number) => isFound[number] === 1)
        .map((number) => ({ number, own: signsOf(number) }));
    },
  };
}

/** By how much each section looks right; -1 for those that nothing speaks for. */
function cheapScores(signs: Readonly<Record<keyof SectionSigns, Float64Array>>, isFound: Uint8Array): Float64Array {
  const { lexical, concepts, vectorSection, vectorHeading, vectorQuestion } = signs;
  const scores = new Float64Array(isFound.length).fill(-1);
  for (let section = 0; section < scores.length; section += 1) {
    if (isFound[section] === 0) continue;
    const vector = Math.max(vectorSection[section] ?? 0, vectorHeading[section] ?? 0, vectorQuestion[section] ?? 0);
    scores[section] =
      cheapWeights.lexical * (lexical[section] ?? 0) +
      cheapWeights.concepts * (concepts[section] ?? 0) +
      cheapWeights.vector * vector;
  }
  return scores;
}
