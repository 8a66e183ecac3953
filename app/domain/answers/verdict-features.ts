import type { Evidence } from "#app/domain/retrieval/measure-evidence.ts";
import type { Candidate, Retrieval } from "#app/domain/retrieval/retrieve.ts";
import { featureOf } from "#app/domain/retrieval/feature-row.ts";

/** How the first sections found stand to the question: what the verdict is judged by. */
export type VerdictFeatures = Record<string, number>;

/** Features of the best section that tell whether it answers at all. */
const telling = [
  "lexical",
  "vectorBest",
  "wordsHeading",
  "wordsWindow",
  "conceptsHeading",
  "conceptsWindow",
  "conceptsSection",
  "conceptsQuestion",
  "tiesHeading",
  "focusHeading",
  "focusTitle",
  "focusQuestion",
  "headingBoth",
  "missedDuration",
  "missedAmount",
] as const;

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
  for (const name of telling) features[`first:${name}`] = featureOf(first.features, name);
  const most = (name: keyof Evidence) => Math.max(...evidence.map((one) => one[name]));
  const least = (name: keyof Evidence) => Math.min(...evidence.map((one) => one[name]));
  features["three:spokenSection"] = most("spokenSection");
  features["three:spokenArticle"] = most("spokenArticle");
  features["three:namedMissingSection"] = least("namedMissingSection");
  features["three:heaviestMissingSection"] = least("heaviestMissingSection");
  return features;
}

function shareOf(articleId: string, candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { chunk, share }) => sum + (chunk.articleId === articleId ? share : 0), 0);
}
