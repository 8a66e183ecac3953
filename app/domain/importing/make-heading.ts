import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { openingPhrases } from "./answer-words.ts";

const mostWords = 9;

/** A heading made of a text's own first words, for a section whose question is lost; the text keeps them too. */
export function makeHeading(text: string, locale: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const shorter = openingPhrases.reduce((rest, phrase) => rest.replace(phrase, ""), plain);
  const start = shorter.length >= 12 ? shorter : plain;
  const [sentence = start] = start.split(/(?<=[.!?…])\s+(?=\p{Lu})|[。！？；;]|\s[–—(]\s?/u);
  const heading = isHan(sentence) ? sentence.slice(0, 18) : firstWords(sentence, locale);
  const bare = heading.replace(/[\s.,;:!?…，、：。-]+$/u, "").replace(/^[«"“„]([^«»"“”]*)$/u, "$1");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function firstWords(sentence: string, locale: string): string {
  const words = sentence.split(" ");
  if (words.length <= mostWords + 1) return sentence;
  // A clause that ends early enough is better than words cut off.
  const clause = words.findIndex((word, at) => at >= 3 && at < mostWords + 2 && /[,;:]$/.test(word));
  const kept = words.slice(0, clause < 0 ? mostWords : clause + 1);
  while (kept.length > 4 && isStopWord(lastWord(kept), [locale])) kept.pop();
  return kept.join(" ");
}

function lastWord(words: readonly string[]): string {
  const [last = ""] = foldText(words.at(-1) ?? "")
    .split(/['’]/)
    .slice(-1);
  return last.replace(/[^\p{L}\p{N}]/gu, "");
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
