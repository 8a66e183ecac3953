import { sectionFeatureNames } from "./section-features.ts";

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
  "themesHeading",
  "themesSection",
  "reachHeading",
] as const;

const own = sectionFeatureNames.length;
const orderAt = own + leading.length + foreign.length;

/** Everything that speaks for or against a section, by name. */
export const featureNames = [
  ...sectionFeatureNames,
  ...leading.map((name) => `${name}Lead` as const),
  ...foreign.map((name) => `${name}Foreign` as const),
  "orderStatus",
  "orderItem",
] as const;

export type FeatureName = (typeof featureNames)[number];

/** The features of a section in the order of `featureNames`, each about 0 to 1; how themes fit may be below 0. */
export type FeatureRow = Float64Array;

const places = new Map(featureNames.map((name, at) => [name, at]));
const leadingAt = leading.map((name) => sectionFeatureNames.indexOf(name));
const foreignAt = foreign.map((name) => sectionFeatureNames.indexOf(name));

/** A feature by its name; 0 in a row that lacks it. */
export function featureOf(row: FeatureRow, name: FeatureName): number {
  return row[places.get(name) ?? -1] ?? 0;
}

/**
 * Completes what was measured of each section found for a question: how it leads the others, what counts across
 * languages, and how it fits the chosen order.
 */
export function completeRows(
  measured: readonly { features: readonly number[]; order: readonly [status: boolean, item: boolean] | null }[],
  isForeign: boolean,
): FeatureRow[] {
  const most = leadingAt.map((at) => measured.reduce((top, { features }) => Math.max(top, features[at] ?? 0), 0));
  return measured.map(({ features, order }) => {
    const row = new Float64Array(featureNames.length);
    row.set(features);
    leadingAt.forEach((at, lead) => {
      const top = most[lead] ?? 0;
      row[own + lead] = top === 0 ? 0 : (features[at] ?? 0) / top;
    });
    if (isForeign) foreignAt.forEach((at, place) => (row[own + leading.length + place] = features[at] ?? 0));
    if (order?.[0]) row[orderAt] = 1;
    if (order?.[1]) row[orderAt + 1] = 1;
    return row;
  });
}

/** Weights by name in the order of `featureNames`; a feature without one counts nothing. */
export function weightRow(weights: Readonly<Record<string, number>>): FeatureRow {
  return Float64Array.from(featureNames, (name) => weights[name] ?? 0);
}

/** The log-odds, up to a constant, that a section is the one asked about. */
export function scoreRow(row: FeatureRow, weights: FeatureRow): number {
  let score = 0;
  for (let at = 0; at < row.length; at += 1) score += (row[at] ?? 0) * (weights[at] ?? 0);
  return score;
}
