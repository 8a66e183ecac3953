import { guessLanguages } from "#app/domain/lexicon/guess-language.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { isHan, tokenize } from "#app/domain/lexicon/tokenize.ts";

const stemWeight = 1;
const gramWeight = 0.3;
const conceptWeight = 1.6;

/**
 * What the built-in vectors are made of: stems, runs of 3 to 5 characters (which survive typing slips) and lexicon
 * concepts (which survive translation), each with its weight in this text.
 */
export function textFeatures(text: string, matchLexicon: LexiconMatcher): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => features.set(feature, (features.get(feature) ?? 0) + weight);
  const tokenized = tokenize(text);
  const languages = guessLanguages(text);
  const language = languages[0] ?? "en";
  for (const { word } of tokenized.tokens) {
    if (isStopWord(word, languages)) continue;
    add(`s:${stemWord(word, language)}`, stemWeight);
    if (!isHan(word)) for (const gram of characterRuns(word)) add(`g:${gram}`, gramWeight);
  }
  for (const [concept, { count }] of matchLexicon(tokenized, languages)) add(`c:${concept}`, conceptWeight * count);
  for (const [feature, weight] of features) features.set(feature, dampen(weight));
  return features;
}

/** Many mentions say little more than a few. */
function dampen(weight: number) {
  return weight <= 1 ? weight : 1 + Math.log(weight);
}

function characterRuns(word: string): string[] {
  const marked = `_${word}_`;
  const runs: string[] = [];
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= marked.length; at += 1) runs.push(marked.slice(at, at + size));
  }
  return runs;
}
