import { countSlips } from "./count-slips.ts";

/** Ends a message with the mend: the word that was probably meant, or the list of those there are. */
export function suggestWord(word: string, words: readonly string[]): string {
  const limit = Math.max(2, Math.ceil(word.length / 3)) + 1;
  const [near] = words
    .map((candidate) => ({ candidate, slips: countSlips(word.toLowerCase(), candidate.toLowerCase(), limit) }))
    .filter(({ slips }) => slips < limit)
    .sort((one, other) => one.slips - other.slips);
  if (near !== undefined) return `Did you mean \`${near.candidate}\`?`;
  return words.length === 0 ? "" : `There are: ${words.join(", ")}.`;
}
