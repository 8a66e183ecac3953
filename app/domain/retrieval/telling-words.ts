import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import type { ThemeModel } from "./theme-model.ts";

/** A word in one of e⁴ examples (55) says nothing of the subject, one in e⁹ (8,100) or fewer says all it can. Measured, not derived. */
const idle = 4;
const full = 9;
const least = 0.05;

/**
 * How much a word tells of what a question is about, `least` to 1, by how seldom customers say it in the examples that
 * themes are learnt from: minus the logarithm of its share of them, linear between two bounds. Of several languages that
 * the question may be in, the one in which it tells least; one without examples makes nothing idle.
 */
export function tellingWords({ said }: Pick<ThemeModel, "said">): (word: string, languages: string[]) => number {
  return (word, languages) =>
    languages.reduce((tells, language) => {
      const counts = said[language.slice(0, 2)];
      if (counts === undefined) return tells;
      const stem = stemWord(word, language);
      const times = Object.hasOwn(counts.stems, stem) ? (counts.stems[stem] ?? 0) : 0;
      const rarity = -Math.log((times + 0.5) / counts.examples);
      return Math.min(tells, Math.max(least, Math.min(1, (rarity - idle) / (full - idle))));
    }, 1);
}
