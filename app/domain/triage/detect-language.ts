import { eld } from "eld/extrasmall";
import { languages } from "#app/domain/lexicon/guess-language.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";

/** The language of a text, and whether its script, its words or only the page it was written on decided. */
export type DetectedLanguage = { language: string; decidedBy: "script" | "words" | "page" };

/** Below this lead over the second language the words do not decide. */
const clearLead = 0.1;
/** Fewer letters than this tell nothing: OK, SVP. */
const fewestLetters = 4;
const fallback = "en";

/**
 * The language a customer writes in, out of the nine we know. The page's own language counts only when the words are
 * too few or too alike to tell; a page in a language we do not know counts as English.
 */
export function detectLanguage(text: string, pageLocale: string): DetectedLanguage {
  const page = pageLocale.slice(0, 2).toLowerCase();
  const pageLanguage = languages.find((language) => language === page) ?? fallback;
  const words = ownWords(text);
  if (isMostlyHan(words)) return { language: "zh", decidedBy: "script" };
  if ((words.match(/\p{Letter}/gu)?.length ?? 0) < fewestLetters) return { language: pageLanguage, decidedBy: "page" };
  const [best, second] = scoreLanguages(words);
  if (!best || best.score - (second?.score ?? 0) < clearLead) {
    const isPageLikely = !best || best.score - scoreOf(words, pageLanguage) < clearLead;
    return isPageLikely
      ? { language: pageLanguage, decidedBy: "page" }
      : { language: best.language, decidedBy: "words" };
  }
  return { language: best.language, decidedBy: "words" };
}

/** Letters and marks that only one of the nine uses. */
const ownLetters: Partial<Record<string, RegExp>> = {
  pl: /[łąęśżźćń]/iu,
  de: /ß/u,
  es: /[ñ¿¡]/iu,
  pt: /[ãõ]/iu,
  fr: /œ/iu,
};

const letterWeight = 0.8;

type Score = { language: string; score: number };

/** Languages by how well the words fit, best first: letter groups, and how many of the small words are theirs. */
function scoreLanguages(words: string): Score[] {
  return languages
    .map((language) => ({ language, score: scoreOf(words, language) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function scoreOf(words: string, language: string): number {
  const { tokens } = tokenize(words);
  if (tokens.length === 0) return 0;
  const small = tokens.filter(({ word }) => isStopWord(word, [language])).length;
  return (
    (detect(words)[language] ?? 0) + small / tokens.length + (ownLetters[language]?.test(words) ? letterWeight : 0)
  );
}

let isReady = false;

function detect(words: string): Record<string, number> {
  if (!isReady) isReady = Boolean(eld.setLanguageSubset([...languages]));
  return eld.detect(words).getScores();
}

/** The text without what has no language: addresses, numbers, codes. */
function ownWords(text: string): string {
  return text
    .replace(/https?:\/\/\S+|\S+@\S+/g, " ")
    .replace(/\S*\d\S*/g, " ")
    .trim();
}

/** Latin brand names stand in Chinese sentences, so a fifth of Han letters is enough. */
function isMostlyHan(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  return han > 0 && han * 5 >= letters;
}
