import { countSlips } from "#app/domain/shared/count-slips.ts";

/**
 * Finds the word a customer meant: the only likely word of the vocabulary one slip away, or two for words of eleven
 * letters and more; null when none or when the word is too short to tell. Words must share their first letter.
 */
export function correctSpelling(word: string, vocabulary: Iterable<string>): string | null {
  if (word.length < 6 || /\d/.test(word)) return null;
  const limit = word.length >= 11 ? 2 : 1;
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of vocabulary) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > limit || candidate.length < 4) continue;
    const distance = countSlips(word, candidate, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
