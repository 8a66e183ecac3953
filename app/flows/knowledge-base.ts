import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import type { Article } from "#app/domain/knowledge/article.ts";
import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { ShopSource } from "#app/domain/knowledge/read-content.server.ts";
import type { VerdictModel } from "#app/domain/answers/verdict-model.ts";
import type { Search } from "#app/domain/retrieval/retrieve.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

/** One shop's articles, cut, indexed and ready for questions. */
export type PublishedShop = {
  shop: Shop;
  isHoliday: IsHoliday;
  articles: Article[];
  chunks: Chunk[];
  source: ShopSource;
  index: BuiltIndex;
  /** how the vectors are searched: `hnswlib brute force`, `exact`… */
  indexKind: string;
  /** where the vectors are kept; null in memory only */
  indexFolder: string | null;
  /** how many texts still wait for their vector by the configured embedder, while the built-in ones stand in */
  awaited: number;
  search: Search;
  /** by which what was found is judged */
  verdictModel: VerdictModel;
};

/** All content of a deployment at one version. A value: publishing again gives another one, to be swapped in whole. */
export type KnowledgeBase = {
  /** names the state of every file that answers come from */
  version: string;
  shops: PublishedShop[];
  problems: Problem[];
  lexicon: Lexicon;
};

/** A shop by its id, or null. */
export function findShop(base: KnowledgeBase, shopId: string): PublishedShop | null {
  return base.shops.find(({ shop }) => shop.id === shopId) ?? null;
}

/** Whether the content has a shop of this id whose shop.yaml is refused. */
export function isRefusedShop(base: KnowledgeBase, shopId: string): boolean {
  const isOfFile = ({ file, severity }: Problem) => severity === "error" && file === `${shopId}/shop.yaml`;
  return findShop(base, shopId) === null && base.problems.some(isOfFile);
}

/** An article in exactly this locale, or null. */
export function findArticle(base: KnowledgeBase, shopId: string, locale: string, articleId: string): Article | null {
  return (
    findShop(base, shopId)?.articles.find((article) => article.id === articleId && article.locale === locale) ?? null
  );
}

/** A section as retrieved by its id (`fr/commandes/annuler#puis-je-encore-annuler`), or null. */
export function findChunk(base: KnowledgeBase, shopId: string, chunkId: string): Chunk | null {
  return findShop(base, shopId)?.chunks.find((chunk) => chunk.id === chunkId) ?? null;
}
