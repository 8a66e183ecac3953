import { guessLanguages } from "#app/domain/lexicon/guess-language.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { mendWord } from "./mend-word.ts";
import type { KnownWords } from "./mend-word.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { isHan, tokenize } from "#app/domain/lexicon/tokenize.ts";
import type { Token } from "#app/domain/lexicon/tokenize.ts";

/** A question taken apart for retrieval. */
export type AnalysedQuestion = {
  /** likeliest first */
  languages: string[];
  /** words that carry the subject, slips mended, with the concepts each takes part in */
  words: { word: string; concepts: string[] }[];
  concepts: Map<string, number>;
};

/** Takes a question apart; `known` are the words of the shop's articles, for mending slips. */
export function analyseQuestion(
  text: string,
  pageLocale: string,
  matchLexicon: LexiconMatcher,
  known: KnownWords,
): AnalysedQuestion {
  const languages = guessLanguages(text, pageLocale);
  const raw = tokenize(text);
  const firstHits = matchLexicon(raw, languages);
  const taken = new Set([...firstHits.values()].flatMap((hit) => [...hit.tokens]));
  const tokens = raw.tokens.map((token, index): Token => {
    // Han has no spelling to mend, and a long run of it would be compared with every word of the shop.
    return taken.has(index) || isHan(token.word) ? token : { ...token, word: mendWord(token.word, languages, known) };
  });
  const isMended = tokens.some(({ word }, index) => word !== raw.tokens[index]?.word);
  const hits = isMended ? matchLexicon({ folded: raw.folded, tokens }, languages) : firstHits;
  const words = tokens.flatMap(({ word }, index) =>
    // Said again, a word adds nothing but work.
    isStopWord(word, languages) || tokens.findIndex((token) => token.word === word) < index
      ? []
      : [{ word, concepts: [...hits].filter(([, hit]) => hit.tokens.has(index)).map(([concept]) => concept) }],
  );
  return { languages, words, concepts: new Map([...hits].map(([concept, hit]) => [concept, hit.count])) };
}

/** The stems of a question's words as the articles of a locale would have them. */
export function questionStems(question: AnalysedQuestion, locale: string): string[] {
  return question.words.map(({ word }) => stemWord(word, locale));
}
