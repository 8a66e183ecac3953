import { questionStems } from "./analyse-question.ts";
import type { AnalysedQuestion } from "./analyse-question.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { ConceptIndex } from "./concept-index.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import type { WeighedChunk } from "./weigh-chunk.ts";

type Sources = {
  chunks: readonly Chunk[];
  weighed: readonly WeighedChunk[];
  concepts: ConceptIndex;
  related: ReadonlyMap<string, readonly string[]>;
  locales: readonly { locale: string; lexical: LexicalIndex }[];
};

export type Coverage = { coverage: number; unanswered: string[] };

/** What a word weighs that neither the articles nor the lexicon know: a name, a slip, or another subject. */
const strangeWeight = 1.1;

/** Numbers are mostly facts of the customer's own case. */
const numberWeight = 0.15;

/** Things and people of the customer's own case: an article need not name a bracelet to answer for one. */
const neutralWeight = 0.25;
const neutral = new Set(
  "product jewelry clothes furniture food parcel order person friend family name before after today_tomorrow evening_morning number_word possible_time reason new first wait where duration brand".split(
    " ",
  ),
);

/** The shop's own country: like any place, never what is asked. */
const ownCountries = new Set(["france"]);

/** What a phrase weighs that names something no article of the shop speaks of: « paquet cadeau », "how much is delivery". */
const strangePhraseWeight = 3;

/** A place that is named is the point of the question: a section about delivery does not answer for any country. */
const placeFactor = 1.6;

/** From this strength on, what a section says of countries in general holds for each of them. */
const generalStrength = 0.9;

/**
 * Measures how much of what a question asks about an article speaks of at all. A word counts as spoken of when the
 * article, in any language, has its stem or one of its concepts.
 */
export function measureCoverage(question: AnalysedQuestion, sources: Sources): (chunk: Chunk) => Coverage {
  const { chunks, weighed, concepts, related, locales } = sources;
  const phrases = spanningConcepts(question);
  return (chunk) => {
    const versions = chunks.flatMap((other, number) =>
      other.articleId === chunk.articleId ? [{ other, weighed: weighed[number] }] : [],
    );
    const strength = (concept: string) =>
      Math.max(0, ...versions.map((one) => one.weighed?.concepts.get(concept) ?? 0));
    const isSpokenOf = (concept: string) =>
      strength(concept) > 0 ||
      (isPlace(concept) && (related.get(concept) ?? []).some((general) => strength(general) >= generalStrength));
    let asked = 0;
    let spokenOf = 0;
    let hasSubject = false;
    const unanswered: string[] = [];
    question.words.forEach(({ word, concepts: own }, at) => {
      const stems = locales.map(({ locale, lexical }) => ({
        locale,
        stem: questionStems(question, locale)[at] ?? word,
        lexical,
      }));
      const hasStem = stems.some(({ locale, stem }) =>
        versions.some((one) => one.other.locale === locale && one.weighed?.terms.has(stem)),
      );
      const weight = weigh(word, own, stems);
      asked += weight;
      if (hasStem || own.some(isSpokenOf)) {
        spokenOf += weight;
        hasSubject ||= !own.some((concept) => isPlace(concept) || ownCountries.has(concept));
      } else unanswered.push(word);
    });
    // « Où en est-elle ? » has no word of its own, only what its words mean together.
    const isMeant = [...question.concepts.keys()].some(isSpokenOf);
    for (const concept of phrases) {
      const parts = related.get(concept) ?? [];
      if (concepts.has(concept) || (parts.length > 0 && parts.every(concepts.has))) continue;
      asked += strangePhraseWeight;
      unanswered.push(concept);
    }
    // A country is where something happens, never what is asked: « le président de la France ».
    const isAsked = hasSubject || unanswered.length === 0;
    return { coverage: asked === 0 ? Number(isMeant) : isAsked ? spokenOf / asked : 0, unanswered };
  };

  function weigh(word: string, own: string[], stems: { stem: string; lexical: LexicalIndex }[]): number {
    if (/^\d+$/.test(word)) return numberWeight;
    if (own.some((concept) => neutral.has(concept))) return neutralWeight;
    if (own.some(isPlace)) return placeFactor * Math.max(...own.map((concept) => concepts.rarity(concept)));
    if (own.length > 0) return Math.max(0.3, Math.min(...own.map((concept) => concepts.rarity(concept))));
    if (!stems.some(({ stem, lexical }) => lexical.has(stem))) return strangeWeight;
    return Math.max(
      0.3,
      Math.min(
        2,
        ...stems.filter(({ stem, lexical }) => lexical.has(stem)).map(({ stem, lexical }) => lexical.rarity(stem)),
      ),
    );
  }

  function isPlace(concept: string): boolean {
    const general = related.get(concept) ?? [];
    return general.length > 0 && general.every((one) => one === "abroad" || one === "europe");
  }
}

/** The concepts that two or more of a question's words make together. */
function spanningConcepts({ words }: AnalysedQuestion): string[] {
  const counts = new Map<string, number>();
  for (const concept of words.flatMap((word) => word.concepts)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return [...counts].flatMap(([concept, count]) => (count > 1 ? [concept] : []));
}
