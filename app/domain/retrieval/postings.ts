/** A document by its terms, each once, with what it weighs there. */
export type Weighted = readonly (readonly [term: string, weight: number])[];

/** The documents that have a term, by number, and what it weighs in each. */
export type Posting = { documents: Int32Array; weights: Float64Array };

/** Lists the documents of each term; documents are numbered as given. */
export function gatherPostings(documents: readonly Weighted[]): ReadonlyMap<string, Posting> {
  const lists = new Map<string, { documents: number[]; weights: number[] }>();
  documents.forEach((terms, document) => {
    for (const [term, weight] of terms) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, { documents: [document], weights: [weight] });
      else {
        list.documents.push(document);
        list.weights.push(weight);
      }
    }
  });
  const postings = new Map<string, Posting>();
  for (const [term, list] of lists)
    postings.set(term, { documents: Int32Array.from(list.documents), weights: Float64Array.from(list.weights) });
  return postings;
}
