import { eld } from "eld/extrasmall";
import { languages } from "#app/domain/lexicon/guess-language.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import { shareOfWords, withoutNames } from "./language-words.ts";

/** What decided a language; `foreign`: the words are in none of the nine, so the page's own is taken. */
export type LanguageDecision = "script" | "words" | "page" | "foreign";

/** The language of a text, and whether its script, its words or only the page it was written on decided. */
export type DetectedLanguage = { language: string; decidedBy: LanguageDecision };

/** Below this lead over the second language the words do not decide. */
const clearLead = 0.1;
/** Fewer letters than this tell nothing: OK, SVP. */
const fewestLetters = 4;
const fallback = "en";

/**
 * The language a customer writes in, out of the nine we know. The page's own language counts only when the words are
 * too few or too alike to tell, or are of a language that we do not know, which is then said; a page in such a language
 * counts as English.
 */
export function detectLanguage(text: string, pageLocale: string): DetectedLanguage {
  const page = pageLocale.slice(0, 2).toLowerCase();
  const pageLanguage = languages.find((language) => language === page) ?? fallback;
  const words = ownWords(text);
  if (isForeignScript(words)) return { language: pageLanguage, decidedBy: "foreign" };
  if (isMostlyHan(words)) return { language: "zh", decidedBy: "script" };
  if ((words.match(/\p{Letter}/gu)?.length ?? 0) < fewestLetters) return { language: pageLanguage, decidedBy: "page" };
  const reading = readWords(words);
  const [best, second] = scoreLanguages(reading);
  if (isForeign(reading, best)) return { language: pageLanguage, decidedBy: "foreign" };
  if (best && isSharedWithPage(reading, best.language, pageLanguage))
    return { language: pageLanguage, decidedBy: best.language === pageLanguage ? "words" : "page" };
  if (!best || best.score - (second?.score ?? 0) < clearLead) {
    const isPageLikely = !best || best.score - scoreOf(reading, pageLanguage) < clearLead;
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

/** What each language's score is made from, worked out once for all nine. */
type Reading = {
  words: string;
  tokens: string[];
  shares: ReturnType<typeof shareOfWords>;
  letterGroups: Record<string, number>;
};

function readWords(words: string): Reading {
  const tokens = tokenize(words).tokens.map(({ word }) => word);
  return { words, tokens, shares: shareOfWords(tokens), letterGroups: tokens.length === 0 ? {} : detect(words) };
}

type Score = { language: string; score: number };

/**
 * Languages by how well the words fit, best first: letter groups, and how many of the small words are theirs. English
 * comes before its equals.
 */
function scoreLanguages(reading: Reading): Score[] {
  return languages
    .map((language) => ({ language, score: scoreOf(reading, language) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(b.language === fallback) - Number(a.language === fallback));
}

function scoreOf({ words, tokens, shares, letterGroups }: Reading, language: string): number {
  if (tokens.length === 0) return 0;
  const small = tokens.filter((word) => isStopWord(word, [language])).length / tokens.length;
  const known = shares.byLanguage.get(language) ?? 0;
  const letters = ownLetters[language]?.test(words) ? letterWeight : 0;
  return (letterGroups[language] ?? 0) + Math.max(small, known) + letters;
}

/** Whether most letters are of scripts that none of the nine is written in; kana beside Han characters is Japanese. */
function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const known = text.match(/[\p{Script=Latin}\p{Script=Han}]/gu)?.length ?? 0;
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || known * 2 < letters;
}

/** Letter groups of so few words do not decide between two languages that both have them: cancelar, urgente. */
const mostShared = 2;

function isSharedWithPage({ tokens, shares }: Reading, language: string, pageLanguage: string): boolean {
  const { byLanguage } = shares;
  const ofPage = byLanguage.get(pageLanguage) ?? 0;
  return tokens.length <= mostShared && ofPage > 0 && ofPage >= (byLanguage.get(language) ?? 0);
}

/** Letters that none of the nine uses, but its neighbours do. */
const foreignLetters = /[åøšžčřěůťďňőűățșşğıđþðæ]/giu;

/** Whether words in Latin letters are rather of a language beside the nine than of the one that fits best. */
function isForeign({ words, tokens, shares }: Reading, best: Score | undefined): boolean {
  const { byLanguage, others } = shares;
  const own = best === undefined ? 0 : (byLanguage.get(best.language) ?? 0);
  const hasLetters = new Set(words.match(foreignLetters) ?? []).size > 0;
  return hasLetters ? others >= own || own < fewestOwn : others > own && others * tokens.length >= fewestForeign;
}

/** Beside foreign letters, this share of a language's own words still decides: "my Škoda keyring". */
const fewestOwn = 0.3;
const fewestForeign = 2;

let isReady = false;

function detect(words: string): Record<string, number> {
  if (!isReady) isReady = Boolean(eld.setLanguageSubset([...languages]));
  return eld.detect(words).getScores();
}

/** The text without what has no language: addresses, numbers, codes. Run by run, so that a long one is looked at once. */
function ownWords(text: string): string {
  const plain = text
    .replace(/\S+/g, (run) => (run.slice(1, -1).includes("@") ? " " : run.replace(/https?:\/\/\S+/, " ")))
    // Chinese stands beside a number without a space.
    .replace(/[^\s\p{Script=Han}]+/gu, (run) => (/\d/.test(run) ? " " : run))
    .trim();
  return withoutNames(plain).trim();
}

/** Latin brand names stand in Chinese sentences, so a fifth of Han letters is enough. */
function isMostlyHan(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  return han > 0 && han * 5 >= letters;
}
