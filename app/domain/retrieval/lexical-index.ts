const saturation = 1.2;
const lengthShare = 0.6;

/** A document's terms with their weights: a word in a heading counts more than one in the text. */
export type WeightedTerms = Map<string, number>;

/** BM25 over weighted terms. */
export type LexicalIndex = {
  /** how telling a term is; that of an unseen term is the highest */
  rarity(term: string): number;
  has(term: string): boolean;
  /** the share of the best score these terms could have, 0 to 1, of each document that has one of them */
  score(terms: readonly string[]): Map<number, number>;
  vocabulary(): IterableIterator<string>;
};

/** Builds a BM25 index in which documents are numbered as given. */
export function buildLexicalIndex(documents: readonly WeightedTerms[]): LexicalIndex {
  const postings = new Map<string, [number, number][]>();
  const lengths = documents.map((terms) => [...terms.values()].reduce((sum, weight) => sum + weight, 0));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length) || 1;
  documents.forEach((terms, document) => {
    for (const [term, weight] of terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [[document, weight]]);
      else list.push([document, weight]);
    }
  });
  const rarity = (term: string) => {
    const count = postings.get(term)?.length ?? 0;
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  };
  return {
    rarity,
    has: (term) => postings.has(term),
    vocabulary: () => postings.keys(),
    score(terms) {
      const scores = new Map<number, number>();
      const distinct = [...new Set(terms)];
      const best = distinct.reduce((sum, term) => sum + rarity(term), 0);
      if (best === 0) return scores;
      for (const term of distinct) {
        const share = rarity(term) / best;
        for (const [document, weight] of postings.get(term) ?? []) {
          const length = 1 - lengthShare + lengthShare * ((lengths[document] ?? meanLength) / meanLength);
          const strength = weight / (weight + saturation * length);
          scores.set(document, (scores.get(document) ?? 0) + share * strength);
        }
      }
      return scores;
    },
  };
}
