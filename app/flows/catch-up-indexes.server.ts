import { basename, join } from "node:path";
import { printCost } from "#app/domain/knowledge/estimate-tokens.ts";
import { removeOtherIndexes } from "#app/domain/knowledge/remove-index.server.ts";
import { embedShop, planEmbedding } from "./embed-shop.server.ts";
import type { EmbeddingPlan } from "./embed-shop.server.ts";
import { findShop } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { shopTexts } from "./publish-shop.server.ts";
import type { PublishOptions } from "./publish-shop.server.ts";

export type CatchUpOptions = {
  publish: PublishOptions;
  /** the content as it stands */
  knowledge: () => KnowledgeBase;
  /** reads one shop anew and swaps it in */
  republish: (shopId: string) => Promise<KnowledgeBase>;
  /** told of a shop that could not be embedded; the index that answers goes on */
  onFailure: (shopId: string, error: unknown) => void;
  signal?: AbortSignal;
};

/**
 * Brings every shop to the configured embedder while questions go on being answered: its index is built beside the
 * live one, swapped in whole, and the old one's folder removed. False when a shop could not be embedded.
 */
export async function catchUpIndexes(options: CatchUpOptions): Promise<boolean> {
  const { knowledge, publish, onFailure, signal } = options;
  let isCaughtUp = true;
  for (const { shop } of knowledge().shops) {
    try {
      await catchUpShop(shop.id, options);
    } catch (error) {
      if (signal?.aborted) return false;
      isCaughtUp = false;
      onFailure(shop.id, error);
      continue;
    }
    const caughtUp = findShop(knowledge(), shop.id);
    if (publish.indexDir !== null && caughtUp?.indexFolder && caughtUp.awaited === 0)
      await removeOtherIndexes(join(publish.indexDir, shop.id), basename(caughtUp.indexFolder));
  }
  return isCaughtUp;
}

async function catchUpShop(shopId: string, { knowledge, republish, publish, signal }: CatchUpOptions) {
  const published = findShop(knowledge(), shopId);
  if (published === null || published.awaited === 0 || publish.embedder === undefined) return;
  const texts = await shopTexts(published.source, knowledge().lexicon, publish.keeper ?? null);
  const planned = await planEmbedding(texts, publish);
  if (planned)
    publish.log(`${shopId}: embedding beside the live index by ${publish.embedder.id}: ${toldCost(planned)}`);
  const { embedded, kept, embedder, seconds } = await embedShop(texts, publish, { signal });
  await republish(shopId);
  publish.log(
    `${shopId}: answers now come from ${embedder}: ${embedded} texts embedded, ${kept} kept, ${seconds.toFixed(1)} s`,
  );
}

function toldCost({ cost, isFree }: EmbeddingPlan): string {
  return isFree ? `${cost.texts} texts` : printCost(cost);
}
