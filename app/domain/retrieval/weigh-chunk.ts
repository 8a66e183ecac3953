import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { WeightedConcepts } from "./concept-index.ts";
import type { WeightedTerms } from "./lexical-index.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { isHan, tokenize } from "#app/domain/lexicon/tokenize.ts";

/** What a word or concept weighs by where it stands in a section. */
const places = {
  heading: { term: 2.5, concept: 1 },
  title: { term: 1.5, concept: 0.9 },
  ownQuestion: { term: 1.2, concept: 0.8 },
  articleQuestion: { term: 0.3, concept: 0.45 },
  text: { term: 1, concept: 0.4 },
} as const;

/** A word of a title or heading, with the concepts it takes part in. */
export type SubjectWord = { stem: string; concepts: string[] };

export type WeighedChunk = {
  terms: WeightedTerms;
  concepts: WeightedConcepts;
  words: Set<string>;
  /** what the section says it is about: its article's title, and its own heading with the other ways to put it */
  subject: { title: SubjectWord[]; headings: SubjectWord[][] };
};

/** The stems and concepts of a section with their weights; `isOwn` tells which of the article's questions it answers. */
export function weighChunk(
  chunk: Chunk,
  isOwn: (question: string) => boolean,
  matchLexicon: LexiconMatcher,
): WeighedChunk {
  const terms: WeightedTerms = new Map();
  const concepts: WeightedConcepts = new Map();
  const words = new Set<string>();
  const add = (text: string, { term, concept }: { term: number; concept: number }) => {
    const tokenized = tokenize(text);
    for (const { word } of tokenized.tokens) {
      if (isStopWord(word, [chunk.locale])) continue;
      if (!isHan(word)) words.add(word);
      const stem = stemWord(word, chunk.locale);
      terms.set(stem, (terms.get(stem) ?? 0) + term);
    }
    for (const [id, { count }] of matchLexicon(tokenized, [chunk.locale])) {
      const strength = concept === places.text.concept ? Math.min(0.8, concept * (1 + Math.log2(count))) : concept;
      concepts.set(id, Math.max(concepts.get(id) ?? 0, strength));
    }
  };
  const [title = "", ...headings] = chunk.headingPath;
  add(title, places.title);
  headings.forEach((heading, level) => add(heading, level === headings.length - 1 ? places.heading : places.title));
  for (const question of chunk.questions) add(question, isOwn(question) ? places.ownQuestion : places.articleQuestion);
  add(chunk.text, places.text);
  const subjectOf = (text: string) => subjectWords(text, chunk.locale, matchLexicon);
  const puts = [headings.at(-1) ?? title, ...chunk.questions.filter(isOwn)];
  return { terms, concepts, words, subject: { title: subjectOf(title), headings: puts.map(subjectOf) } };
}

function subjectWords(text: string, locale: string, matchLexicon: LexiconMatcher): SubjectWord[] {
  const tokenized = tokenize(text);
  const hits = [...matchLexicon(tokenized, [locale])];
  return tokenized.tokens.flatMap(({ word }, at) => {
    if (isStopWord(word, [locale])) return [];
    return [
      {
        stem: stemWord(word, locale),
        concepts: hits.flatMap(([concept, hit]) => (hit.tokens.has(at) ? [concept] : [])),
      },
    ];
  });
}
