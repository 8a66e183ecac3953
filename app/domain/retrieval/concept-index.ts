/** How strongly each concept stands in a section, 0 to 1. */
export type WeightedConcepts = Map<string, number>;

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
 * Indexes sections, numbered as given, by their concepts; `shares` are the shares of sections of other shops that
 * speak of each concept.
 */
export function buildConceptIndex(
  sections: readonly WeightedConcepts[],
  shares: Readonly<Record<string, number>> = {},
): ConceptIndex {
  const postings = new Map<string, [number, number][]>();
  sections.forEach((concepts, section) => {
    for (const [concept, weight] of concepts) {
      const list = postings.get(concept);
      if (list === undefined) postings.set(concept, [[section, weight]]);
      else list.push([section, weight]);
    }
  });
  const known = new Map<string, number>();
  const rarity = (concept: string) => {
    const found = known.get(concept);
    if (found !== undefined) return found;
    const own = (postings.get(concept) ?? []).reduce((sum, [, weight]) => sum + weight, 0);
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
        const share = (weight * rarity(concept)) / best;
        for (const [section, strength] of postings.get(concept) ?? [])
          scores[section] = (scores[section] ?? 0) + share * strength;
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
  const weights: WeightedConcepts = new Map();
  const own = [...concepts];
  for (const concept of own) {
    const share = isPresent(concept) ? 0.25 : 0.8;
    for (const related of relatedOf(concept)) weights.set(related, Math.max(weights.get(related) ?? 0, share));
  }
  for (const concept of own) if (isPresent(concept)) weights.set(concept, 1);
  return weights;
}
