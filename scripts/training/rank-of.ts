import { rankArticles } from "#app/domain/answers/rank-articles.ts";
import type { AskedOnPage } from "./learn-ranker.ts";

/** Place of the first article that answers, counted from 1; Infinity when none was found. */
export function rankOf({ retrieval, relevant }: AskedOnPage): number {
  const right = new Set(retrieval.candidates.filter((_, at) => relevant[at]).map(({ chunk }) => chunk.articleId));
  const at = rankArticles(retrieval.candidates).findIndex((articleId) => right.has(articleId));
  return at < 0 ? Infinity : at + 1;
}
