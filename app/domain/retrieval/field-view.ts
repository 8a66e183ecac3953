import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import type { FactSet } from "./fact-kinds.ts";
import { statedFacts } from "./stated-facts.ts";

/** A telling word of a text with the concepts it takes part in. */
export type FieldWord = { word: string; stem: string; concepts: string[] };

/** A title, heading, sentence or text as questions are held against it; words that say nothing are left out. */
export type FieldView = {
  words: FieldWord[];
  /** how many times each concept is named */
  concepts: ReadonlyMap<string, number>;
  /** the kinds of facts that it states */
  facts: FactSet;
};

const emptyField: FieldView = { words: [], concepts: new Map(), facts: 0 };
const widestWindow = 2;
const sentenceEnd = /[.!?;:。！？；：\n]+/gu;

/** Takes a text apart in the language it is written in. */
export function viewField(text: string, locale: string, matchLexicon: LexiconMatcher): FieldView {
  return viewWindows(text, locale, matchLexicon, 0).whole;
}

/**
 * Takes a text apart as a whole and by every two sentences that follow each other: an answer may be one line of many.
 * Of a text with more sentences than there may be windows, each window is longer.
 */
export function viewWindows(
  text: string,
  locale: string,
  matchLexicon: LexiconMatcher,
  most: number,
): { whole: FieldView; windows: FieldView[] } {
  const tokenized = tokenize(text);
  if (tokenized.tokens.length === 0) return { whole: emptyField, windows: [] };
  const conceptsAt = tokenized.tokens.map((): string[] => []);
  const concepts = new Map<string, number>();
  for (const [concept, hit] of matchLexicon(tokenized, [locale])) {
    concepts.set(concept, hit.count);
    for (const at of hit.tokens) conceptsAt[at]?.push(concept);
  }
  const ends = [...tokenized.folded.matchAll(sentenceEnd)].map((match) => match.index);
  const sentences: Sentence[] = [{ words: [], from: 0 }];
  let end = 0;
  tokenized.tokens.forEach(({ word, start }, at) => {
    while ((ends[end] ?? Infinity) < start) {
      end += 1;
      if (sentences.at(-1)?.words.length !== 0) sentences.push({ words: [], from: start });
    }
    const own = conceptsAt[at] ?? [];
    if (own.length === 0 && isStopWord(word, [locale])) return;
    sentences.at(-1)?.words.push({ word, stem: stemWord(word, locale), concepts: own });
  });
  const fieldOf = (from: number, to: number) => {
    const part = tokenized.folded.slice(sentences[from]?.from, sentences[to]?.from);
    return viewWords(
      sentences.slice(from, to).flatMap(({ words }) => words),
      statedFacts(part),
    );
  };
  const step = Math.max(1, Math.ceil((sentences.length - 1) / Math.max(1, most)));
  const windows: FieldView[] = [];
  if (most > 0 && sentences.length > widestWindow)
    for (let at = 0; at < sentences.length - 1; at += step) windows.push(fieldOf(at, at + step + 1));
  return { whole: { ...fieldOf(0, sentences.length), concepts }, windows };
}

/** Words of a sentence, and where it begins in the folded text. */
type Sentence = { words: FieldWord[]; from: number };

function viewWords(words: FieldWord[], facts: FactSet): FieldView {
  const concepts = new Map<string, number>();
  for (const word of words)
    for (const concept of word.concepts) concepts.set(concept, (concepts.get(concept) ?? 0) + 1);
  return { words, concepts, facts };
}
