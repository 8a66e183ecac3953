import type { Evidence } from "#app/domain/retrieval/measure-evidence.ts";
import type { Candidate, Retrieval } from "#app/domain/retrieval/retrieve.ts";
import { featureNames, featureOf } from "#app/domain/retrieval/feature-row.ts";

/** How the first sections found stand to the question: what the verdict is judged by. */
export type VerdictFeatures = Record<string, number>;

/** Features that also count by the most that any section found has of them, and by how far the first leads the next article. */
const compared = [
  "lexical",
  "vectorBest",
  "wordsWindow",
  "conceptsHeading",
  "conceptsSection",
  "headingBoth",
  "themesHeading",
  "themesSection",
] as const;

/** Telling words of a question that is short, and of one that tells a case. */
const shortest = 3;
const longest = 8;

/** Below whatever is measured. */
const absent = -9;

/** How many of the sections found are looked through. */
const lookedThrough = 30;

/** The best section of each of the first articles, best first, at most `count`. */
export function bestOfArticles(candidates: readonly Candidate[], count: number): Candidate[] {
  const articles = new Set<string>();
  return candidates
    .filter(({ chunk }) => !articles.has(chunk.articleId) && articles.add(chunk.articleId))
    .slice(0, count);
}

/** Measures the first sections found; empty when there are none. */
export function verdictFeatures({ question, isForeign, candidates, evidenceOf }: Retrieval): VerdictFeatures {
  const top = bestOfArticles(candidates, 3);
  const [first, second, third] = top;
  if (first === undefined) return {};
  const evidence = top.map(({ chunk }) => evidenceOf(chunk));
  const [own] = evidence;
  if (own === undefined) return {};
  const features: VerdictFeatures = {
    scoreFirst: first.score / 10,
    shareFirst: shareOf(first.chunk.articleId, candidates),
    marginSecond: Math.min(5, first.score - (second?.score ?? first.score - 5)) / 5,
    marginThird: Math.min(5, first.score - (third?.score ?? first.score - 5)) / 5,
    shareThree: top.reduce((sum, { chunk }) => sum + shareOf(chunk.articleId, candidates), 0),
    isForeign: Number(isForeign),
    words: Math.min(1, question.words.length / 10),
    hasFewWords: Number(question.words.length <= 2),
    hasNoConcept: Number(question.concepts.size === 0),
  };
  for (const [name, value] of Object.entries(own)) features[name] = value;
  for (const name of featureNames) features[`first:${name}`] = featureOf(first.features, name);
  for (const name of compared) {
    const own = featureOf(first.features, name);
    features[`lead:${name}`] = second === undefined ? 0 : own - featureOf(second.features, name);
    features[`most:${name}`] = candidates
      .slice(0, lookedThrough)
      .reduce((most, candidate) => Math.max(most, featureOf(candidate.features, name)), 0);
  }
  const most = (name: keyof Evidence) => Math.max(...evidence.map((one) => one[name]));
  const least = (name: keyof Evidence) => Math.min(...evidence.map((one) => one[name]));
  features["three:spokenSection"] = most("spokenSection");
  features["three:spokenArticle"] = most("spokenArticle");
  features["three:namedMissingSection"] = least("namedMissingSection");
  features["three:heaviestMissingSection"] = least("heaviestMissingSection");
  return withLengths(features, question.words.length);
}

/** Whether a feature is one that counts for questions of one length only. */
export const isByLength = (name: string) => /^(?:short|long):/.test(name);

/**
 * Adds every feature once more as it is for short and for long questions only: of three words each is meant, and one that
 * the shop never mentions is missing; a case told has many that no article repeats. In others they are `absent`.
 */
function withLengths(features: VerdictFeatures, words: number): VerdictFeatures {
  const all = { ...features };
  for (const [name, value] of Object.entries(features)) {
    all[`short:${name}`] = words <= shortest ? value : absent;
    all[`long:${name}`] = words >= longest ? value : absent;
  }
  return all;
}

function shareOf(articleId: string, candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { chunk, share }) => sum + (chunk.articleId === articleId ? share : 0), 0);
}
