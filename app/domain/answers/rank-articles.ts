import type { Candidate } from "#app/domain/retrieval/retrieve.ts";

/** Article ids, the likeliest first: what each of an article's sections found is likely to answer adds up. */
export function rankArticles(candidates: readonly Candidate[]): string[] {
  const shares = new Map<string, number>();
  for (const { chunk, share } of candidates) shares.set(chunk.articleId, (shares.get(chunk.articleId) ?? 0) + share);
  return [...shares].sort(([, one], [, other]) => other - one).map(([articleId]) => articleId);
}
