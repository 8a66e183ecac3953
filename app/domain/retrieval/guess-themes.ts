import type { ThemeModel } from "./theme-model.ts";

/** A text by what tells its theme. */
export type ThemeText = { language: string; stems: Iterable<string>; concepts: Iterable<string> };

/** The square root of how likely a text is about each theme of the model, so that two of them multiplied tell how alike they are (Bhattacharyya, 1943). */
export type ThemeGuess = Float32Array;

/** Guesses what texts are about; stems of a language that no example was written in tell nothing. */
export function themeGuesser({ themes, bias, signs }: ThemeModel): (text: ThemeText) => ThemeGuess {
  return (text) => {
    const guess = Float32Array.from(bias);
    for (const [sign, strength] of signsOf(text)) {
      const row = signs[sign];
      if (row === undefined) continue;
      for (let at = 0; at < row.length; at += 2) {
        const theme = row[at] ?? 0;
        guess[theme] = (guess[theme] ?? 0) + ((row[at + 1] ?? 0) / 100) * strength;
      }
    }
    return rootOfShares(guess, themes.length);
  };
}

/** A concept tells more of what a text is about than a word does. */
const strengths = { stem: 1, concept: 1.5 };

/** The signs that a text holds, each with its strength; the squares of all strengths add up to 1. */
export function signsOf({ language, stems, concepts }: ThemeText): [sign: string, strength: number][] {
  const found = new Map<string, number>();
  for (const stem of stems) found.set(`${language}:${stem}`, strengths.stem);
  for (const concept of concepts) found.set(`c:${concept}`, strengths.concept);
  let squares = 0;
  for (const strength of found.values()) squares += strength * strength;
  return [...found].map(([sign, strength]) => [sign, strength / Math.sqrt(squares)]);
}

/** How alike two texts are by their themes, 0 to 1. */
export function themesAlike(one: ThemeGuess, other: ThemeGuess): number {
  let sum = 0;
  for (let theme = 0; theme < one.length; theme += 1) sum += (one[theme] ?? 0) * (other[theme] ?? 0);
  return sum;
}

function rootOfShares(odds: Float32Array, count: number): ThemeGuess {
  let most = -Infinity;
  for (let theme = 0; theme < count; theme += 1) most = Math.max(most, odds[theme] ?? 0);
  let all = 0;
  for (let theme = 0; theme < count; theme += 1) all += odds[theme] = Math.exp((odds[theme] ?? 0) - most);
  for (let theme = 0; theme < count; theme += 1) odds[theme] = Math.sqrt((odds[theme] ?? 0) / all);
  return odds;
}
