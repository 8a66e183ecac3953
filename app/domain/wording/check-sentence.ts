import type { VerdictLine } from "#app/domain/answers/composed-answer.ts";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import { directionsOf, isDenial, isRefusal, openingVerdict, promises } from "./claims.ts";
import { factKinds, readFacts } from "./facts/read-facts.ts";
import type { FactKind, Facts } from "./facts/read-facts.ts";
import type { Sentence } from "./wording.ts";

/** The answer that a wording is held to. */
export type WordedAnswer = {
  /** its blocks as plain text, in the article's language */
  blocks: readonly string[];
  line: VerdictLine | null;
  articleLanguage: string;
  /** the language that the wording is to be in */
  language: string;
  /** names that may always be said, such as the shop's */
  names: readonly string[];
};

/** Why a sentence is not taken, and the words that show it. */
export type Refusal = { reason: FactKind | "citation" | "language" | "polarity" | "promise"; found: string };

/** Tells the language of a text, which is likely to be the expected one. */
export type LanguageDetector = (text: string, expected: string) => { language: string };

type Block = {
  folded: string;
  facts: Facts;
  concepts: Set<string>;
  sentences: { stems: Set<string>; isDenial: boolean }[];
};

/** Two sentences that share this much of their telling words say the same thing, unless only one of them denies it. */
const sameSentence = 0.6;

/** Fewer words than this, a name or a heading, tell no language. */
const fewestTelling = 4;

/**
 * Makes the check of a wording's sentences: whatever number, date, amount, code, name, link or promise a sentence holds
 * must stand in a block that it cites, and its yes or no must be the answer's. It cannot see every way of twisting
 * words; what it lets through is measured in tests/wording.test.ts.
 */
export function sentenceChecker(
  answer: WordedAnswer,
  lexicon: Lexicon,
  detect: LanguageDetector,
): (sentence: Sentence) => Refusal | null {
  const { articleLanguage, language } = answer;
  const match = lexiconMatcher(lexicon);
  const kinds = new Map(lexicon.concepts.map((concept) => [concept.id, concept]));
  const isNamed = (id: string) => ["place", "payment", "carrier", "brand"].includes(kinds.get(id)?.kind ?? "");
  const conceptsOf = (text: string, of: string) => new Set(match(tokenize(text), [of]).keys());
  const blocks = answer.blocks.map((text): Block => ({
    folded: foldText(text),
    facts: readFacts(text, articleLanguage),
    concepts: conceptsOf(text, articleLanguage),
    sentences: sentencesOf(text).map((one) => ({
      stems: stemsOf(one, articleLanguage),
      isDenial: isDenial(foldText(one), articleLanguage),
    })),
  }));
  const names = answer.names.flatMap((name) => foldText(name).split(" "));

  return ({ text, cites }) => {
    const cited = cites.flatMap((number) => blocks[number - 1] ?? []);
    if (cited.length < cites.length) return { reason: "citation", found: cites.join(", ") };
    const isQuoted = cites.some((number) => answer.blocks[number - 1]?.includes(text));
    if (!isQuoted && isForeign(text, language, detect)) return { reason: "language", found: text.slice(0, 60) };
    const facts = readFacts(text, language);
    for (const kind of factKinds)
      for (const found of facts[kind]) if (!isIn(cited, kind, found)) return { reason: kind, found };
    return invented(text, cited) ?? twisted(text, cited);
  };

  function isIn(cited: readonly Block[], kind: FactKind, found: string): boolean {
    if (cited.some(({ facts }) => facts[kind].has(found))) return true;
    if (kind === "date")
      return cited.some(({ facts }) => facts.date.has(found.split("/").reverse().join("/")) && found.includes("/"));
    if (kind !== "name") return false;
    // An ending is another case of the same name; what is written small in the answer is no name there.
    const isSame = (other: string) => other.slice(0, 4) === found.slice(0, 4);
    const inText = (block: string) =>
      foldText(block)
        .split(/[^\p{L}]+/u)
        .some(isSame);
    return isOrdinary(found) || names.some(isSame) || answer.blocks.some(inText) || hasNamedConcept(found, cited);
  }

  /** A word of the language or the trade with a capital: a button, a page, the polite "you". */
  function isOrdinary(word: string): boolean {
    const concepts = [...conceptsOf(word, language)];
    return isStopWord(word, [language]) || (concepts.length > 0 && !concepts.some(isNamed));
  }

  /** A carrier, country or means of payment under the name that it has in the other language. */
  function hasNamedConcept(name: string, cited: readonly Block[]): boolean {
    return [...conceptsOf(name, language)].some((id) => cited.some(({ concepts }) => concepts.has(id)));
  }

  function invented(text: string, cited: readonly Block[]): Refusal | null {
    const has = (id: string) => cited.some(({ concepts }) => concepts.has(id));
    // A carrier is not every carrier: what has a name must be named itself.
    const isRelated = (id: string) =>
      (kinds.get(id)?.related ?? []).some(has) ||
      cited.some(({ concepts }) => [...concepts].some((other) => kinds.get(other)?.related.includes(id)));
    const found = [...conceptsOf(text, language)].filter((id) => !has(id));
    const name = found.find(isNamed);
    if (name !== undefined) return { reason: "name", found: name };
    const promise = found.find((id) => promises.has(id) && !isRelated(id));
    return promise === undefined ? null : { reason: "promise", found: promise };
  }

  function twisted(text: string, cited: readonly Block[]): Refusal | null {
    const folded = foldText(text).trim();
    const refusal: Refusal = { reason: "polarity", found: text.slice(0, 60) };
    const opening = openingVerdict(folded, language);
    if (opening !== null && answer.line !== null && answer.line.tone !== opening) return refusal;
    const refuses = isRefusal(folded, language);
    if (
      refuses &&
      !cited.some(({ folded: block }) => isRefusal(block, articleLanguage) || isDenial(block, articleLanguage))
    )
      return refusal;
    if (language !== articleLanguage) return null;
    const said = (way: "after" | "before") =>
      cited.some(({ folded: block }) => directionsOf(block, language).includes(way));
    if (!directionsOf(folded, language).every(said)) return refusal;
    const stems = stemsOf(text, language);
    const share = (other: Set<string>) =>
      [...stems].filter((stem) => other.has(stem)).length / Math.max(1, Math.min(stems.size, other.size));
    const alike = cited
      .flatMap(({ sentences }) => sentences)
      .map((sentence) => ({ ...sentence, share: share(sentence.stems) }))
      .filter((one) => one.share >= sameSentence);
    const isDenied = isDenial(folded, language);
    return alike.length > 0 && alike.every((one) => one.isDenial !== isDenied) ? refusal : null;
  }
}

/** Whether a sentence is clearly in another language than the one asked for, whose yes and no would not be seen. */
function isForeign(text: string, language: string, detect: LanguageDetector): boolean {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const known = text.match(/[\p{Script=Latin}\p{Script=Han}]/gu)?.length ?? 0;
  if (known * 2 < letters) return true;
  const words = text.match(/\p{Letter}+/gu)?.length ?? 0;
  return words >= fewestTelling && detect(text, language).language !== language;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。！？])\s*|\n/).filter((one) => one.trim() !== "");
}

function stemsOf(text: string, language: string): Set<string> {
  const words = tokenize(text).tokens.map(({ word }) => word);
  return new Set(words.filter((word) => !isStopWord(word, [language])).map((word) => stemWord(word, language)));
}
