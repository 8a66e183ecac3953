import type { Chunk } from "#app/domain/knowledge/chunk.ts";

/** A shop as every contender is given it: the very same sections. */
export type BenchShop = { id: string; locales: string[]; defaultLocale: string; chunks: Chunk[] };

/** Articles for a text that somebody asks on a page of a shop, best first, at most ten. */
export type RankArticles = (shopId: string, text: string, locale: string) => Promise<string[]>;

/** The first so many different ones. */
export function firstDifferent(names: Iterable<string>, count: number): string[] {
  const different = new Set<string>();
  for (const name of names) {
    if (different.size === count) break;
    different.add(name);
  }
  return [...different];
}
