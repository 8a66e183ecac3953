import type { Features } from "./section-features.ts";
import type { Ranker } from "./ranker.ts";

/** Features that also count by how they stand to the best of all sections found. */
const leading = [
  "lexical",
  "concepts",
  "vectorBest",
  "wordsWindow",
  "conceptsSection",
  "conceptsWindow",
  "conceptsHeading",
  "headingBoth",
  "tiesHeading",
] as const;

/** Features that weigh differently when the question is in a language that the shop does not write. */
const foreign = [
  "concepts",
  "vectorBest",
  "conceptsHeading",
  "conceptsTitle",
  "conceptsWindow",
  "conceptsSection",
  "focusHeading",
  "tiesHeading",
] as const;

/** Completes the features of all sections found for a question: how each leads, and what counts across languages. */
export function completeFeatures(sections: readonly Features[], isForeign: boolean): Features[] {
  const most = leading.map((name) => Math.max(0, ...sections.map((features) => features[name] ?? 0)));
  return sections.map((features) => {
    const complete: Features = { ...features };
    leading.forEach((name, at) => {
      const top = most[at] ?? 0;
      complete[`${name}Lead`] = top === 0 ? 0 : (features[name] ?? 0) / top;
    });
    if (isForeign) for (const name of foreign) complete[`${name}Foreign`] = features[name] ?? 0;
    return complete;
  });
}

/** The log-odds, up to a constant, that a section is the one asked about. */
export function scoreFeatures(features: Features, weights: Ranker["weights"]): number {
  let score = 0;
  for (const name in features) score += (weights[name] ?? 0) * (features[name] ?? 0);
  return score;
}
