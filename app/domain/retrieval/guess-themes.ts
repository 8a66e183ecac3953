import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import type { ThemeModel } from "./theme-model.ts";

/** A text by what tells its theme. */
export type ThemeText = { language: string; stems: Iterable<string>; concepts: Iterable<string> };

/** How likely a text is about each theme of the model, in its order; they add up to 1. */
export type ThemeGuess = Float32Array;

/** The examples are learnt with a penalty that leaves shares too even: log-odds are stretched by this. Measured, not derived. */
const sharpness = 1.25;

/** Guesses what texts are about; stems of a language that no example was written in tell nothing. */
export function themeGuesser({
  themes,
  bias,
  signs,
}: Pick<ThemeModel, "themes" | "bias" | "signs">): (text: ThemeText) => ThemeGuess {
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
    return sharesOf(guess, themes.length);
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

/** Whether the examples use a word so often that it tells a theme. */
export function themeWords({ signs }: Pick<ThemeModel, "signs">): (word: string, language: string) => boolean {
  return (word, language) => signs[`${language.slice(0, 2)}:${stemWord(word, language)}`] !== undefined;
}

/** A section on a theme that is near, or farther away, answers a question so many times less likely than one on the theme itself. */
const reachOf = { near: 0.4, far: 0.15 };

/**
 * Turns what a question is about into what a section that answers it may be about: where a shop says nothing of its own
 * on a theme, a section on a near or a wider one does. The sum may be above 1.
 */
export function themeReacher({ near, far }: Pick<ThemeModel, "near" | "far">): (guess: ThemeGuess) => ThemeGuess {
  return (guess) => {
    const reach = Float32Array.from(guess);
    const add = (themes: readonly number[] | undefined, share: number) => {
      for (const theme of themes ?? []) reach[theme] = (reach[theme] ?? 0) + share;
    };
    guess.forEach((share, theme) => {
      add(near[theme], share * reachOf.near);
      add(far[theme], share * reachOf.far);
    });
    return reach;
  };
}

/** What two texts that share no theme have at least, as a share of what chance gives: guesses err. */
const floor = 0.1;

/**
 * How many times likelier than by chance two texts are about one theme, as a logarithm: 1 when both are surely about the
 * same, 0 when nothing is known of one of them, below 0 when they are about different ones. Of two texts each against a
 * third, which is read once for both.
 */
export function themesLifts(one: ThemeGuess, other: ThemeGuess, third: ThemeGuess): [one: number, other: number] {
  let [ofOne, ofOther] = [0, 0];
  for (let theme = 0; theme < third.length; theme += 1) {
    const share = third[theme] ?? 0;
    ofOne += (one[theme] ?? 0) * share;
    ofOther += (other[theme] ?? 0) * share;
  }
  return [liftOf(ofOne, third.length), liftOf(ofOther, third.length)];
}

function liftOf(shared: number, count: number): number {
  return count < 2 ? 0 : Math.log(floor + (1 - floor) * shared * count) / Math.log(count);
}

function sharesOf(odds: Float32Array, count: number): ThemeGuess {
  let most = -Infinity;
  for (let theme = 0; theme < count; theme += 1) most = Math.max(most, odds[theme] ?? 0);
  let all = 0;
  for (let theme = 0; theme < count; theme += 1) all += odds[theme] = Math.exp(sharpness * ((odds[theme] ?? 0) - most));
  for (let theme = 0; theme < count; theme += 1) odds[theme] = (odds[theme] ?? 0) / all;
  return odds;
}
