import { foldText, foldWords } from "#app/domain/lexicon/fold-text.ts";
import { guessLanguages } from "#app/domain/lexicon/guess-language.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { isHan } from "#app/domain/lexicon/tokenize.ts";
import { closings, courtesies, hanCourtesies, preludes } from "./courtesies.ts";

const anywhere = (patterns: readonly string[]) => new RegExp(`(?<![^ ])(?:${patterns.join("|")})(?![^ ])`, "g");
const courtesy = anywhere(courtesies);
const signed = new RegExp(`(?<![^ ])(?:${closings.join("|")})(?: \\p{L}+){0,4}$`, "u");
const hanCourtesy = new RegExp(hanCourtesies.join("|"), "g");
const sentenceEnd = /(?<=[.!?…。！？])\s*|\n+/u;
const clauseEnd = /(?<=[,;:，；：])\s*/u;
const prelude = new RegExp(`^(?:${preludes.join("|")}) `);
const greeted = `(?:(?:${courtesies.join("|")}) )`;
const opening = new RegExp(`^${greeted}*(?:(?:${preludes.join("|")}) )+|^${greeted}+(?=[^ ]+ [^ ])`);
/** Longer messages are searched as they stand. */
const longest = 2000;

/**
 * A message without what only greets, introduces, thanks or signs it: such words are the same whatever is asked, and many
 * enough to drown a short question. Whole sentences of it are left out, clauses at either end of a sentence, and what
 * leads up to a question ("I would like to know whether"). What says anything beside or asks stays as it is, and so does
 * a message of nothing else.
 */
export function withoutCourtesy(text: string, locale: string): string {
  if (text.length > longest) return text;
  const languages = guessLanguages(text, locale);
  const sentences = text.split(sentenceEnd).filter((sentence) => sentence.trim() !== "");
  const telling = sentences.filter((sentence) => !isCourtesy(sentence, languages));
  if (telling.length === 0) return text;
  const asked = telling.map((sentence) => withoutOpening(withoutEnds(sentence, languages)));
  return asked.every((sentence, at) => sentence === sentences[at]) && asked.length === sentences.length
    ? text
    : asked.join(" ");
}

/** A sentence without the clauses at either end that are courtesies; itself when no other is left. */
function withoutEnds(sentence: string, languages: readonly string[]): string {
  const clauses = sentence.split(clauseEnd);
  const isTelling = clauses.map(
    (clause, at) => !isCourtesy(at < clauses.length - 1 ? clause : clause.replace(/[?？]\s*$/, ""), languages),
  );
  const from = isTelling.indexOf(true);
  const to = isTelling.lastIndexOf(true);
  if (from < 0 || (from === 0 && to === clauses.length - 1)) return sentence;
  const end = to < clauses.length - 1 ? (/[?？]\s*$/.exec(sentence)?.[0] ?? "") : "";
  return (
    clauses
      .slice(from, to + 1)
      .join(" ")
      .replace(/[,;:，；：]$/, "") + end
  );
}

/** A sentence without what leads up to it, unless hardly anything is left. */
function withoutOpening(sentence: string): string {
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)];
  const folded = words.map(([word]) => foldText(word));
  const [led] = opening.exec(folded.join(" ")) ?? [];
  if (led === undefined) return sentence;
  const first = words[led.trim().split(" ").length];
  return first === undefined ? sentence : sentence.slice(first.index);
}

function isCourtesy(sentence: string, languages: readonly string[]): boolean {
  // « C'est pour quand ? » is made of stop words alone, and asks.
  if (/[?？]\s*$/.test(sentence)) return false;
  if (isHan(sentence)) return sentence.replace(hanCourtesy, "").replace(/[\p{P}\s]/gu, "") === "";
  const folded = foldWords(sentence);
  if (folded === "") return true;
  // « Merci de me dire quand » is a question too.
  if (prelude.test(folded)) return false;
  const rest = folded.replace(signed, "").replace(courtesy, "").trim();
  if (rest === folded || /\d/.test(rest)) return false;
  return rest.split(" ").every((word) => word === "" || word.length < 2 || isStopWord(word, languages));
}
