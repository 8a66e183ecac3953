import { eld } from "eld/extrasmall";
import { isHan } from "./tokenize.ts";

/** The languages the support lexicon speaks. */
export const languages = ["fr", "en", "de", "nl", "es", "it", "pt", "pl", "zh"] as const;

/** A text is looked up in so many languages at most. */
const mostLanguages = 4;

type Scores = readonly (readonly [language: string, score: number])[];

let isReady = false;
/** A question is asked about twice, by its words and for its vector. */
let last: { text: string; scores: Scores } | null = null;

/**
 * The languages a short text may be in, likeliest first: the one its words point to, and the page's own when the
 * words alone do not decide.
 */
export function guessLanguages(text: string, pageLocale?: string): string[] {
  const page = pageLocale?.slice(0, 2);
  if (isHan(text)) return page === undefined || page === "zh" ? ["zh"] : ["zh", page];
  const scores = scoresOf(text);
  const best = scores[0]?.[1] ?? 0;
  const close = scores.filter(([, score]) => score > best * 0.86).map(([language]) => language);
  const own = scores.find(([language]) => language === page)?.[1] ?? 0;
  const isPageLikely = page !== undefined && (best === 0 || own > best * 0.75 || text.length < 20);
  const guessed =
    isPageLikely && own > best * 0.93
      ? [page, ...close]
      : isPageLikely
        ? [...close.slice(0, mostLanguages - 1), page]
        : close;
  return [...new Set(guessed.length === 0 ? [page ?? "en"] : guessed)].slice(0, mostLanguages);
}

/** Best first. */
function scoresOf(text: string): Scores {
  if (last?.text === text) return last.scores;
  if (!isReady) isReady = Boolean(eld.setLanguageSubset([...languages]));
  const scores = Object.entries(eld.detect(text).getScores()).sort((one, other) => other[1] - one[1]);
  last = { text, scores };
  return scores;
}
