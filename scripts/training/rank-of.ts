import { bestOfArticles } from "#app/domain/answers/verdict-features.ts";
import type { AskedOnPage } from "./learn-ranker.ts";

/** Place of the first article that answers, counted from 1; Infinity when none was found. */
export function rankOf({ retrieval, relevant }: AskedOnPage): number {
  const right = new Set(retrieval.candidates.filter((_, at) => relevant[at]).map(({ chunk }) => chunk.articleId));
  const at = bestOfArticles(retrieval.candidates, Infinity).findIndex(({ chunk }) => right.has(chunk.articleId));
  return at < 0 ? Infinity : at + 1;
}
