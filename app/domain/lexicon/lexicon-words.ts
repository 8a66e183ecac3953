import { foldText } from "./fold-text.ts";
import type { Lexicon } from "./lexicon.ts";

/** The words of a lexicon that a slip of the keyboard may have been meant for: whole ones, and beginnings (`rembours*`). */
export type LexiconWords = {
  /** those of these languages that begin with this letter */
  whole(languages: readonly string[], letter: string): readonly string[];
  beginnings(languages: readonly string[], letter: string): readonly string[];
};

type ByLetter = Map<string, Set<string>>;

const shortest = 5;
const known = new WeakMap<Lexicon, LexiconWords>();

/**
 * Sorts out a lexicon's words by language and first letter, once for all shops; short ones are left out, since a slip
 * makes another of them.
 */
export function lexiconWords(lexicon: Lexicon): LexiconWords {
  const found = known.get(lexicon);
  if (found !== undefined) return found;
  const whole = new Map<string, ByLetter>();
  const beginnings = new Map<string, ByLetter>();
  for (const { terms } of lexicon.concepts)
    for (const [language, list] of terms)
      for (const word of list.flatMap((term) => foldText(term).split(/[^\p{Letter}\p{Number}*]+/u))) {
        if (word.startsWith("*")) continue;
        const bare = word.replace(/\*$/, "");
        if (bare.length >= shortest) add(word === bare ? whole : beginnings, language, bare);
      }
  const words = { whole: pickFrom(whole), beginnings: pickFrom(beginnings) };
  known.set(lexicon, words);
  return words;
}

function pickFrom(words: Map<string, ByLetter>): LexiconWords["whole"] {
  const lists = new Map(
    [...words].flatMap(([language, byLetter]) => [...byLetter].map(([letter, set]) => [language + letter, [...set]])),
  );
  return (languages, letter) => languages.flatMap((language) => lists.get(language.slice(0, 2) + letter) ?? []);
}

function add(words: Map<string, ByLetter>, language: string, word: string) {
  const own = words.get(language) ?? new Map<string, Set<string>>();
  words.set(language, own);
  const letter = word[0] ?? "";
  const set = own.get(letter) ?? new Set<string>();
  own.set(letter, set);
  set.add(word);
}
