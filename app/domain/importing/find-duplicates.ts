import { foldWords } from "#app/domain/lexicon/fold-text.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import type { Passage, Said, Spot } from "./passage.ts";

/** Two places that say the same; `isExact` when not a word differs. */
export type Duplicate = { first: Spot; second: Spot; isExact: boolean };

/** Passages shorter than this come twice by right: `Contact us.` */
const leastWords = 8;

/** Questions asked twice, also with other punctuation, capitals or a word or two changed. */
export function findSameQuestions({ headings }: Said, locale: string): Duplicate[] {
  const duplicates: Duplicate[] = [];
  const keyed = headings.map((spot): Keyed => ({
    spot,
    key: foldWords(spot.heading),
    stems: new Set(stemsOf(spot.heading, locale)),
  }));
  const byWord = new Map<string, number[]>();
  keyed.forEach((second, at) => {
    const words = [`=${second.key}`, ...second.stems];
    const shared = new Map<number, number>();
    for (const word of words)
      for (const before of byWord.get(word) ?? []) shared.set(before, (shared.get(before) ?? 0) + 1);
    // Those that share most words first, and of these the earliest.
    const near = [...shared].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 20);
    const found = near
      .map(([before]) => keyed[before])
      .find((one) => one !== undefined && (isSameKey(one, second) || areAlike(one.stems, second.stems)));
    if (found !== undefined)
      duplicates.push({ first: found.spot, second: second.spot, isExact: found.key === second.key });
    for (const word of words) {
      const list = byWord.get(word) ?? [];
      // A word that stands in very many headings tells none of them apart.
      if (list.length < 100) byWord.set(word, [...list, at]);
    }
  });
  return duplicates;
}

type Keyed = { spot: Spot; key: string; stems: Set<string> };

/** `Delivery` under two themes is no question asked twice. */
function isSameKey(one: Keyed, other: Keyed): boolean {
  const isShortTitle = !/[?？]/.test(other.spot.heading) && other.stems.size < 3;
  return one.key === other.key && !(isShortTitle && one.spot.article !== other.spot.article);
}

/** Passages that stand there twice, word for word or nearly; neighbours that repeat neighbours are told as one. */
export function findSamePassages({ passages }: Said): Duplicate[] {
  const earlier = new Map<string, number>();
  const byShingle = new Map<string, number[]>();
  const words = passages.map(({ text }) => tokenize(text).tokens.map(({ word }) => word));
  const pairs: { first: number; second: number; isExact: boolean }[] = [];
  passages.forEach(({ text }, at) => {
    const own = words[at] ?? [];
    if (own.length < leastWords && text.length < 24) return;
    const key = own.join(" ");
    const exact = earlier.get(key);
    const near = exact ?? (own.length < leastWords ? undefined : findNear(own, words, byShingle));
    if (near !== undefined) pairs.push({ first: near, second: at, isExact: exact !== undefined });
    if (own.length < leastWords) return;
    if (exact === undefined) earlier.set(key, at);
    for (const shingle of new Set(shinglesOf(own))) {
      const list = byShingle.get(shingle) ?? [];
      if (list.length < 20) byShingle.set(shingle, [...list, at]);
    }
  });
  return joinNeighbours(pairs, passages);
}

function findNear(own: string[], words: string[][], byShingle: Map<string, number[]>): number | undefined {
  const counts = new Map<number, number>();
  const shingles = new Set(shinglesOf(own));
  for (const shingle of shingles)
    for (const at of byShingle.get(shingle) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  for (const [at, shared] of [...counts].sort((one, other) => other[1] - one[1]).slice(0, 5)) {
    const other = new Set(shinglesOf(words[at] ?? []));
    if (shared / (shingles.size + other.size - shared) >= 0.5) return at;
  }
  return undefined;
}

function shinglesOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

function joinNeighbours(
  pairs: readonly { first: number; second: number; isExact: boolean }[],
  passages: readonly Passage[],
): Duplicate[] {
  const joined: { first: number[]; second: number[]; isExact: boolean }[] = [];
  for (const { first, second, isExact } of pairs) {
    const last = joined.at(-1);
    if (last !== undefined && last.first.at(-1) === first - 1 && last.second.at(-1) === second - 1) {
      last.first.push(first);
      last.second.push(second);
      last.isExact &&= isExact;
    } else joined.push({ first: [first], second: [second], isExact });
  }
  const spotOf = (places: number[]): Spot[] => {
    const [from, to] = [passages[places[0] ?? 0], passages[places.at(-1) ?? 0]];
    return from === undefined || to === undefined
      ? []
      : [{ ...from, lines: { first: from.lines.first, last: Math.max(from.lines.last, to.lines.last) } }];
  };
  return joined.flatMap(({ first, second, isExact }) => {
    const [one] = spotOf(first);
    const [other] = spotOf(second);
    return one === undefined || other === undefined ? [] : [{ first: one, second: other, isExact }];
  });
}

function areAlike(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (ones.size < 2 || others.size < 2) return false;
  const shared = [...ones].filter((stem) => others.has(stem));
  const all = new Set([...ones, ...others]);
  // `In 3 instalments` and `in 4` ask two things.
  const differ = [...all].filter((stem) => !shared.includes(stem));
  return shared.length > 1 && shared.length / all.size >= 0.75 && !differ.some((stem) => /\d/.test(stem));
}

function stemsOf(text: string, locale: string): string[] {
  return tokenize(text)
    .tokens.map(({ word }) => word)
    .filter((word) => !isStopWord(word, [locale]))
    .map((word) => stemWord(word, locale));
}
