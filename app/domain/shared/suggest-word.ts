import { countSlips } from "./count-slips.ts";

/** The word that was probably meant; null when none is near. */
export function nearWord(word: string, words: readonly string[]): string | null {
  const limit = Math.max(2, Math.ceil(word.length / 3)) + 1;
  const [near] = words
    .map((candidate) => ({ candidate, slips: countSlips(word.toLowerCase(), candidate.toLowerCase(), limit) }))
    .filter(({ slips }) => slips < limit)
    .sort((one, other) => one.slips - other.slips);
  return near?.candidate ?? null;
}

/** Ends a message with the mend: the word that was probably meant, or the list of those there are. */
export function suggestWord(word: string, words: readonly string[]): string {
  const near = nearWord(word, words);
  if (near !== null) return `Did you mean \`${near}\`?`;
  return words.length === 0 ? "" : `There are: ${words.join(", ")}.`;
}
