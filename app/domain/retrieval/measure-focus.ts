import type { SubjectWord, WeighedChunk } from "./weigh-chunk.ts";

/** What a question names: its stems in the section's locale and its concepts. */
export type Named = { stems: ReadonlySet<string>; concepts: ReadonlySet<string> };

/** The title says what the whole article is about, so it weighs a little more than the heading. */
const titleShare = 0.55;

/** A sample question names a section a little less surely than its heading does. */
const sampleShare = 0.85;

/**
 * The share of a section's own subject that the question names, 0 to 1: a section on loyalty points lost by a return is
 * not about returns. `rarity` tells how much a subject word weighs.
 */
export function measureFocus(
  subject: WeighedChunk["subject"],
  named: Named,
  rarity: (word: SubjectWord) => number,
): number {
  const [heading = 0, ...others] = subject.headings.map((words) => shareOf(words, named, rarity));
  const own = Math.max(heading, ...others.map((share) => share * sampleShare));
  return titleShare * shareOf(subject.title, named, rarity) + (1 - titleShare) * own;
}

function shareOf(words: readonly SubjectWord[], named: Named, rarity: (word: SubjectWord) => number): number {
  let total = 0;
  let found = 0;
  for (const word of words) {
    const weight = rarity(word);
    total += weight;
    if (named.stems.has(word.stem) || word.concepts.some((concept) => named.concepts.has(concept))) found += weight;
  }
  return total === 0 ? 0 : found / total;
}
