import { buildIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { BuildIndexOptions } from "#app/domain/knowledge/build-index.server.ts";
import { estimateCost } from "#app/domain/knowledge/estimate-tokens.ts";
import type { Cost } from "#app/domain/knowledge/estimate-tokens.ts";
import { listMissingTexts } from "#app/domain/knowledge/gather-vectors.server.ts";
import { buildOptions } from "./open-shop-index.server.ts";
import type { ShopIndexOptions, ShopTexts } from "./open-shop-index.server.ts";

/** What became of a shop's texts. */
export type EmbeddedShop = {
  shopId: string;
  texts: number;
  /** embedded now; the others kept their vectors */
  embedded: number;
  kept: number;
  embedder: string;
  dimensions: number;
  seconds: number;
};

/**
 * Makes or brings up to date a shop's index by the configured embedder, beside the one that answers; publishing the
 * shop again takes it up. Throws when the embedder fails; what was embedded by then is kept for the next try.
 */
export async function embedShop(
  texts: ShopTexts,
  options: ShopIndexOptions,
  { onProgress, signal }: Pick<BuildIndexOptions, "onProgress" | "signal"> = {},
): Promise<EmbeddedShop> {
  const startedAt = performance.now();
  const { vectors, embedder, embedded } = await buildIndex({ ...buildOptions(texts, options), onProgress, signal });
  return {
    shopId: texts.shopId,
    texts: vectors.length,
    embedded,
    kept: vectors.length - embedded,
    embedder: embedder.id,
    dimensions: embedder.dimensions,
    seconds: (performance.now() - startedAt) / 1000,
  };
}

/** What embedding a shop comes to. */
export type EmbeddingPlan = {
  cost: Cost;
  /** true when none of its vectors is there yet */
  isFull: boolean;
  /** true when the embedder costs nothing */
  isFree: boolean;
};

/** What embedding a shop by another embedder than the built-in one comes to, without asking it. */
export async function planEmbedding(texts: ShopTexts, options: ShopIndexOptions): Promise<EmbeddingPlan | null> {
  const { embedder } = options;
  const { indexDir } = buildOptions(texts, options);
  if (embedder === undefined || indexDir === null) return null;
  const { all, missing } = await listMissingTexts(texts.chunks, indexDir, embedder.id);
  const cost = estimateCost(
    missing.map(({ text }) => text),
    embedder.pricePerMillion,
  );
  return { cost, isFull: missing.length === all, isFree: embedder.pricePerMillion === 0 };
}
