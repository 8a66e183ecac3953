import { gatherPostings } from "./postings.ts";
import type { Weighted } from "./postings.ts";

const saturation = 1.2;
const lengthShare = 0.6;

/** BM25 over weighted terms: a word in a heading counts more than one in the text. */
export type LexicalIndex = {
  /** how telling a term is; that of an unseen term is the highest */
  rarity(term: string): number;
  has(term: string): boolean;
  /** the share of the best score these terms could have, 0 to 1, by the document's number; 0 where none of them stands */
  score(terms: readonly string[]): Float64Array;
  vocabulary(): IterableIterator<string>;
};

/** Builds a BM25 index in which documents are numbered as given. */
export function buildLexicalIndex(documents: readonly Weighted[]): LexicalIndex {
  const postings = gatherPostings(documents);
  const lengths = documents.map((terms) => terms.reduce((sum, [, weight]) => sum + weight, 0));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length) || 1;
  const dampening = Float64Array.from(
    lengths,
    (length) => saturation * (1 - lengthShare + lengthShare * (length / meanLength)),
  );
  const rarity = (term: string) => {
    const count = postings.get(term)?.documents.length ?? 0;
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  };
  return {
    rarity,
    has: (term) => postings.has(term),
    vocabulary: () => postings.keys(),
    score(terms) {
      const scores = new Float64Array(documents.length);
      const distinct = [...new Set(terms)];
      const best = distinct.reduce((sum, term) => sum + rarity(term), 0);
      if (best === 0) return scores;
      for (const term of distinct) {
        const posting = postings.get(term);
        if (posting === undefined) continue;
        const share = rarity(term) / best;
        for (let at = 0; at < posting.documents.length; at += 1) {
          const [document = 0, weight = 0] = [posting.documents[at], posting.weights[at]];
          scores[document] = (scores[document] ?? 0) + (share * weight) / (weight + (dampening[document] ?? 0));
        }
      }
      return scores;
    },
  };
}
