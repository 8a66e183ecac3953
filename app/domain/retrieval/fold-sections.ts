import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import { articleKey, placeKey } from "./open-sections.ts";
import type { OpenSections } from "./open-sections.ts";
import type { FeatureRow } from "./feature-row.ts";

type Scored = { number: number; features: FeatureRow; score: number };

/** What an answer in another language than the reader's must be better by, in log-odds. */
const otherLocalePenalty = 1;

/** What evidence found in another language's version counts less, in log-odds. */
const twinPenalty = 0.4;

/**
 * One entry a section, best first: of a long section the best part, of translations the one in the reader's locale.
 * What speaks for a translation speaks for the version that is shown; an article that has no version in the reader's
 * locale is shown in its own, a little lower.
 */
export function foldSections(
  scored: readonly Scored[],
  sections: OpenSections,
  locale: string,
): { chunk: Chunk; score: number; features: FeatureRow }[] {
  const { chunks, places, atPlace, hasArticle } = sections;
  const shown = new Map<string, { chunk: Chunk; score: number; features: FeatureRow }>();
  for (const { number, features, score } of scored) {
    const chunk = chunks[number];
    if (chunk === undefined) continue;
    const own = versionFor(chunk, number);
    if (own === null) continue;
    const isTwin = own.locale !== chunk.locale;
    const penalty = (isTwin ? twinPenalty : 0) + (own.locale === locale ? 0 : otherLocalePenalty);
    const key = `${articleKey(own)}#${own.anchor}`;
    const known = shown.get(key);
    if (known === undefined || score - penalty > known.score)
      shown.set(key, { chunk: isTwin ? own : chunk, score: score - penalty, features });
  }
  return [...shown.values()].sort(
    (one, other) => other.score - one.score || one.chunk.id.localeCompare(other.chunk.id),
  );

  /** The section as the reader sees it; null when their version of the article is cut otherwise. */
  function versionFor(chunk: Chunk, number: number): Chunk | null {
    if (chunk.locale === locale || !hasArticle(`${locale}/${chunk.articleId}`)) return chunk;
    const place = places[number];
    if (place === undefined) return null;
    return chunks[atPlace.get(placeKey(locale, chunk.articleId, place)) ?? -1] ?? null;
  }
}
