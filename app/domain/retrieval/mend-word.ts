import { correctSpelling } from "./correct-spelling.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";

/** What is known of the words a question may use: those of the articles, and those the lexicon has. */
export type KnownWords = { has(word: string): boolean; words(): Iterable<string> };

const frenchJoined = /^(?:qu|[jmtsldnc])(?=\p{Letter}{2})/u;

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
  return correctSpelling(word, known.words()) ?? word;
}
