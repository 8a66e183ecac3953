import { foldText } from "./fold-text.ts";
import type { Lexicon } from "./lexicon.ts";

/** The words of a lexicon that a slip of the keyboard may have been meant for: whole ones, and beginnings (`rembours*`). */
export type LexiconWords = {
  /** those of these languages that begin with this letter */
  whole(languages: readonly string[], letter: string): readonly string[];
  beginnings(languages: readonly string[], letter: string): readonly string[];
};

type ByLetter = Map<string, string[]>;

const shortest = 5;

/** Sorts out a lexicon's words by language and first letter; short ones are left out, since a slip makes another of them. */
export function lexiconWords(lexicon: Lexicon): LexiconWords {
  const whole = new Map<string, ByLetter>();
  const beginnings = new Map<string, ByLetter>();
  for (const { terms } of lexicon.concepts)
    for (const [language, list] of terms)
      for (const word of list.flatMap((term) => foldText(term).split(/[^\p{Letter}\p{Number}*]+/u))) {
        if (word.startsWith("*")) continue;
        const bare = word.replace(/\*$/, "");
        if (bare.length >= shortest) add(word === bare ? whole : beginnings, language, bare);
      }
  const pick = (words: Map<string, ByLetter>) => (languages: readonly string[], letter: string) =>
    languages.flatMap((language) => words.get(language.slice(0, 2))?.get(letter) ?? []);
  return { whole: pick(whole), beginnings: pick(beginnings) };
}

function add(words: Map<string, ByLetter>, language: string, word: string) {
  const own = words.get(language) ?? new Map<string, string[]>();
  words.set(language, own);
  const letter = word[0] ?? "";
  const list = own.get(letter) ?? [];
  own.set(letter, list);
  if (!list.includes(word)) list.push(word);
}
