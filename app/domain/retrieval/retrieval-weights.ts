/**
 * How the signals of retrieval are mixed, tuned by hand on aurelia's content tests (docs: knowledge/README.md).
 * Every signal runs from 0 to 1, so weights can be compared.
 */
export const retrievalWeights = {
  /** BM25: the share of the question's words found, weighted by where they stand */
  lexical: 0.24,
  /** the share of the question's lexicon concepts found */
  concepts: 0.22,
  /** nearness of vectors: the closest of section, heading and sample questions */
  vector: 0.18,
  /** the share of the section's own subject that the question names */
  focus: 0.36,
  /** what a section gains from the best other section of its article */
  article: 0.08,
  /** what evidence found in another language's version of the article counts */
  translation: 0.92,
  /** what an article that exists only in another language counts */
  otherLocale: 0.8,
} as const;
