import type { LexiconWords } from "#app/domain/lexicon/lexicon-words.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { countSlips } from "#app/domain/shared/count-slips.ts";
import { correctSpelling } from "./correct-spelling.ts";

/** What is known of the words a question may use: those of the articles, and those the lexicon has. */
export type KnownWords = {
  has(word: string): boolean;
  /** those of the articles that begin with a letter: a slip leaves the first letter as it is */
  beginningWith(letter: string): readonly string[];
  lexicon: LexiconWords;
  /** true for a word that customers are known to use: though it is near a known one, it is no slip of it */
  isUsed(word: string, language: string): boolean;
};

/** Sorts the words of a shop's articles for mending slips. */
export function knownWords(
  words: ReadonlySet<string>,
  lexicon: LexiconWords,
  isUsed: KnownWords["isUsed"] = () => false,
): KnownWords {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const letter = word[0] ?? "";
    const list = byLetter.get(letter);
    if (list === undefined) byLetter.set(letter, [word]);
    else list.push(word);
  }
  return { has: (word) => words.has(word), beginningWith: (letter) => byLetter.get(letter) ?? [], lexicon, isUsed };
}

const frenchJoined = /^(?:qu|[jmtsldnc])(?=\p{Letter}{2})/u;
const shortestMended = 6;

/**
 * Undoes what short messages do to a word: « jpeux », "jattends", "wheres"; then mends one slip of the keyboard. Gives
 * the word itself when nothing known comes out.
 */
export function mendWord(word: string, languages: readonly string[], known: KnownWords): string {
  const isKnown = (one: string) => known.has(one) || isStopWord(one, languages);
  if (isKnown(word)) return word;
  const parted = languages.includes("fr")
    ? word.replace(frenchJoined, "")
    : languages.includes("en")
      ? word.replace(/(?:nt|s|ll|ve|re)$/, "")
      : word;
  if (parted !== word && parted.length > 1 && isKnown(parted)) return parted;
  if (languages.some((language) => known.isUsed(word, language))) return word;
  const letter = word[0] ?? "";
  return (
    correctSpelling(word, known.beginningWith(letter)) ??
    correctSpelling(word, known.lexicon.whole(languages, letter)) ??
    correctBeginning(word, known.lexicon.beginnings(languages, letter)) ??
    word
  );
}

/** Mends a slip in the beginning that inflections share: « rembourcement » begins like `rembours`. */
function correctBeginning(word: string, beginnings: readonly string[]): string | null {
  if (word.length < shortestMended || /\d/.test(word)) return null;
  let best: string | null = null;
  for (const beginning of beginnings) {
    if (beginning.length < shortestMended - 1 || beginning.length > word.length + 1) continue;
    for (const length of [beginning.length, beginning.length - 1, beginning.length + 1]) {
      if (length > word.length || countSlips(word.slice(0, length), beginning, 2) > 1) continue;
      if (best === null || beginning.length > best.length) best = beginning + word.slice(length);
      break;
    }
  }
  return best;
}
