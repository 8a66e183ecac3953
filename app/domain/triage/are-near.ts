import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";

/** Texts of fewer telling words are near nothing: "hello" is no subject. */
const fewestWords = 2;
/** How much of the shorter text's telling words the other must share. */
const nearShare = 0.6;

/** Whether two texts in a language say much the same: most telling words of the shorter one are in the other. */
export function areNear(one: string, other: string, language: string): boolean {
  const [left, right] = [tellingStems(one, language), tellingStems(other, language)];
  const least = Math.min(left.size, right.size);
  if (least < fewestWords) return false;
  return [...left].filter((stem) => right.has(stem)).length / least >= nearShare;
}

function tellingStems(text: string, language: string): Set<string> {
  const words = tokenize(text).tokens.map(({ word }) => word);
  return new Set(words.filter((word) => !isStopWord(word, [language])).map((word) => stemWord(word, language)));
}
