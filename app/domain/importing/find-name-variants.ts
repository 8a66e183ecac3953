import { countSlips } from "#app/domain/shared/count-slips.ts";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { sideOf } from "./contradiction.ts";
import type { Contradiction, Sentence } from "./contradiction.ts";

type Name = { text: string; folded: string; count: number; sentence: Sentence };

/** More names than that are a catalogue: its spellings are not compared. */
const mostNames = 2000;
const word = /(?<![\p{L}\p{N}@./])(\p{Lu}[\p{L}\p{N}]{3,24})(?![\p{L}\p{N}@]|\.\p{Ll})/gu;

/** Two spellings of one proper name: letters swapped or changed, a capital inside or not, in one word or two. */
export function findNameVariants(sentences: readonly Sentence[]): Contradiction[] {
  const { names, small, spellings } = collect(sentences);
  const proper = [...names.values()]
    .filter(({ text, folded }) => !small.has(folded) && !isAllCaps(text))
    .slice(0, mostNames);
  const found = findCapitals(spellings);
  proper.forEach((other, at) => {
    for (const one of proper.slice(0, at)) {
      if (!isVariant(one, other)) continue;
      const sides = [sideOf(one.text, one.sentence), sideOf(other.text, other.sentence)];
      found.push({ what: `Two spellings of one name: ${one.text} and ${other.text}`, sides });
      break;
    }
  });
  return found;
}

/** A name with a capital inside, such as PayPal, that also stands there with another or none. */
function findCapitals(spellings: ReadonlyMap<string, Name>): Contradiction[] {
  const byFolded = new Map<string, Name[]>();
  for (const name of spellings.values()) {
    const alike = byFolded.get(name.folded) ?? [];
    alike.push(name);
    byFolded.set(name.folded, alike);
  }
  return [...spellings.values()].flatMap((one) => {
    if (!/\p{Ll}\p{Lu}/u.test(one.text)) return [];
    const alike = byFolded.get(one.folded) ?? [];
    const others = alike.filter(({ text }) => text !== one.text && !isAllCaps(text));
    const isLater = others.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text) && text < one.text);
    const written = others.map(({ text }) => text).join(", ");
    const sides = [one, ...others].map(({ text, sentence }) => sideOf(text, sentence));
    return others.length === 0 || isLater
      ? []
      : [{ what: `Two spellings of one name: ${one.text} and ${written}`, sides }];
  });
}

/** Words with a capital, by their spelling, and the words that also stand there in small letters. */
function collect(sentences: readonly Sentence[]): {
  names: Map<string, Name>;
  small: Set<string>;
  spellings: Map<string, Name>;
} {
  const names = new Map<string, Name>();
  const small = new Set<string>();
  const insideOnly = new Set<string>();
  for (const sentence of sentences) {
    for (const [own] of sentence.text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]{3,}/gu)) small.add(foldText(own));
    for (const found of sentence.text.matchAll(word)) {
      const [, text = ""] = found;
      const known = names.get(text);
      if (known === undefined) names.set(text, { text, folded: foldText(text), count: 1, sentence });
      else known.count += 1;
      // A word that only ever opens a sentence may be any word.
      if (found.index > 0 && !/[.!?:«"“(•-]\s?$/.test(sentence.text.slice(0, found.index))) insideOnly.add(text);
    }
  }
  const spellings = new Map(names);
  for (const [text] of names) if (!insideOnly.has(text) && !/\p{Ll}\p{Lu}/u.test(text)) names.delete(text);
  return { names, small, spellings };
}

function isVariant(one: Name, other: Name): boolean {
  if (
    one.folded === other.folded ||
    one.folded[0] !== other.folded[0] ||
    Math.min(one.folded.length, other.folded.length) < 5
  )
    return false;
  const limit = Math.min(one.folded.length, other.folded.length) >= 9 ? 3 : 2;
  return countSlips(one.folded, other.folded, limit) < limit && !isInflected(one.folded, other.folded);
}

/** Differs at its end only: a plural, a case, a longer word. */
function isInflected(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= Math.min(one.length, other.length) - 2;
}

function isAllCaps(text: string): boolean {
  return text === text.toUpperCase();
}
