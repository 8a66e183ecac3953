import { foldText } from "./fold-text.ts";
import type { Lexicon } from "./lexicon.ts";

/** The words of a lexicon that a slip of the keyboard may have been meant for: whole ones, and beginnings (`rembours*`). */
export type LexiconWords = {
  /** those of these languages that begin with this letter */
  whole(languages: readonly string[], letter: string): readonly string[];
  beginnings(languages: readonly string[], letter: string): readonly string[];
};

type ByLetter = ReadonlyMap<string, readonly string[]>;

const shortest = 5;
const known = new WeakMap<Lexicon, LexiconWords>();

/**
 * Sorts out a lexicon's words by language and first letter, once for all shops, each language when it is first asked
 * for; short ones are left out, since a slip makes another of them.
 */
export function lexiconWords(lexicon: Lexicon): LexiconWords {
  const found = known.get(lexicon);
  if (found !== undefined) return found;
  const sorted = new Map<string, { whole: ByLetter; beginnings: ByLetter }>();
  const wordsOf = (locale: string) => {
    const language = locale.slice(0, 2);
    const own = sorted.get(language) ?? sortWords(lexicon, language);
    sorted.set(language, own);
    return own;
  };
  const words: LexiconWords = {
    whole: (languages, letter) => joined(languages.map((one) => wordsOf(one).whole.get(letter) ?? [])),
    beginnings: (languages, letter) => joined(languages.map((one) => wordsOf(one).beginnings.get(letter) ?? [])),
  };
  known.set(lexicon, words);
  return words;
}

/** Lists one after another; of one list no copy is made. */
function joined(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat();
}

function sortWords(lexicon: Lexicon, language: string) {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const { terms } of lexicon.concepts)
    for (const term of terms.get(language) ?? [])
      for (const word of foldText(term).split(/[^\p{Letter}\p{Number}*]+/u)) {
        if (word.startsWith("*")) continue;
        const bare = word.replace(/\*$/, "");
        if (bare.length >= shortest) (word === bare ? whole : beginnings).add(bare);
      }
  return { whole: byLetter(whole), beginnings: byLetter(beginnings) };
}

function byLetter(words: ReadonlySet<string>): ByLetter {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    const list = lists.get(word[0] ?? "");
    if (list === undefined) lists.set(word[0] ?? "", [word]);
    else list.push(word);
  }
  return lists;
}
