import { foldWords } from "#app/domain/lexicon/fold-text.ts";
import { guessLanguages } from "#app/domain/lexicon/guess-language.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { isHan } from "#app/domain/lexicon/tokenize.ts";
import { closings, courtesies, hanCourtesies } from "./courtesies.ts";

const anywhere = (patterns: readonly string[]) => new RegExp(`(?<![^ ])(?:${patterns.join("|")})(?![^ ])`, "g");
const courtesy = anywhere(courtesies);
const signed = new RegExp(`(?<![^ ])(?:${closings.join("|")})(?: \\p{L}+){0,4}$`, "u");
const hanCourtesy = new RegExp(hanCourtesies.join("|"), "g");
const sentenceEnd = /(?<=[.!?…。！？])\s*|\n+/u;
/** Longer messages are searched as they stand. */
const longest = 2000;

/**
 * A message without the sentences that only greet, introduce, thank or sign it: their words are the same whatever is
 * asked, and many enough to drown a short question. A sentence that says anything beside or asks stays as it is, and so
 * does a message of one sentence or of nothing else.
 */
export function withoutCourtesy(text: string, locale: string): string {
  if (text.length > longest) return text;
  const sentences = text.split(sentenceEnd).filter((sentence) => sentence.trim() !== "");
  if (sentences.length < 2) return text;
  const languages = guessLanguages(text, locale);
  const telling = sentences.filter((sentence) => !isCourtesy(sentence, languages));
  return telling.length === 0 || telling.length === sentences.length ? text : telling.join(" ");
}

function isCourtesy(sentence: string, languages: readonly string[]): boolean {
  // « C'est pour quand ? » is made of stop words alone, and asks.
  if (/[?？]\s*$/.test(sentence)) return false;
  if (isHan(sentence)) return sentence.replace(hanCourtesy, "").replace(/[\p{P}\s]/gu, "") === "";
  const folded = foldWords(sentence);
  if (folded === "") return true;
  const rest = folded.replace(signed, "").replace(courtesy, "").trim();
  if (rest === folded || /\d/.test(rest)) return false;
  return rest.split(" ").every((word) => word === "" || word.length < 2 || isStopWord(word, languages));
}
