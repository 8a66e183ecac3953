import { gatherPostings } from "./postings.ts";
import type { Weighted } from "./postings.ts";

/** How strongly concepts are asked, 0 to 1. */
export type WeightedConcepts = ReadonlyMap<string, number>;

export type ConceptIndex = {
  /** how telling a concept is: one that stands in every section tells nothing */
  rarity(concept: string): number;
  has(concept: string): boolean;
  /** the share of the question's concepts that each section holds, 0 to 1, by the section's number */
  score(concepts: WeightedConcepts): Float64Array;
};

/** How many sections elsewhere a shop's own sections are weighed against: a page of ten tells little of what is rare. */
const priorSections = 25;

/**
 * Indexes sections, numbered as given, by their concepts and how strongly each stands there, 0 to 1; `shares` are the
 * shares of sections of other shops that speak of each concept.
 */
export function buildConceptIndex(
  sections: readonly Weighted[],
  shares: Readonly<Record<string, number>> = {},
): ConceptIndex {
  const postings = gatherPostings(sections);
  const known = new Map<string, number>();
  const rarity = (concept: string) => {
    const found = known.get(concept);
    if (found !== undefined) return found;
    let own = 0;
    for (const weight of postings.get(concept)?.weights ?? []) own += weight;
    const presence = own + (shares[concept] ?? 0.005) * priorSections;
    const rare = Math.log(1 + (sections.length + priorSections - presence + 0.5) / (presence + 0.5));
    known.set(concept, rare);
    return rare;
  };
  return {
    rarity,
    has: (concept) => postings.has(concept),
    score(concepts) {
      const scores = new Float64Array(sections.length);
      let best = 0;
      for (const [concept, weight] of concepts) best += weight * rarity(concept);
      if (best === 0) return scores;
      for (const [concept, weight] of concepts) {
        const posting = postings.get(concept);
        if (posting === undefined) continue;
        const share = (weight * rarity(concept)) / best;
        const { documents, weights } = posting;
        for (let at = 0; at < documents.length; at += 1) {
          const section = documents[at] ?? 0;
          scores[section] = (scores[section] ?? 0) + share * (weights[at] ?? 0);
        }
      }
      return scores;
    },
  };
}

/**
 * A question's concepts with, for a quarter, those the lexicon calls related to them. A concept that no section speaks of
 * finds nothing itself, so its related ones stand in for it.
 */
export function withRelated(
  concepts: Iterable<string>,
  relatedOf: (concept: string) => readonly string[],
  isPresent: (concept: string) => boolean,
): WeightedConcepts {
  const weights = new Map<string, number>();
  const own = [...concepts];
  for (const concept of own) {
    const share = isPresent(concept) ? 0.25 : 0.8;
    for (const related of relatedOf(concept)) weights.set(related, Math.max(weights.get(related) ?? 0, share));
  }
  for (const concept of own) if (isPresent(concept)) weights.set(concept, 1);
  return weights;
}
