import { stat } from "node:fs/promises";
import { join } from "node:path";
import { buildIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { BuildIndexOptions, BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { EmbedderSource } from "#app/domain/knowledge/embedder.ts";
import { listMissingTexts, openerOf } from "#app/domain/knowledge/gather-vectors.server.ts";
import { builtInFolder, indexFolder } from "#app/domain/knowledge/index-folder.server.ts";
import { openBuiltInEmbedder } from "#app/domain/knowledge/open-built-in-embedder.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";

export type ShopIndexOptions = {
  /** where vectors are kept between starts: a folder a shop, below it one an embedder; null keeps them in memory */
  indexDir: string | null;
  /** another embedder than the built-in one */
  embedder?: EmbedderSource;
  log: (message: string) => void;
};

/** A shop's sections and the words they are read with. */
export type ShopTexts = {
  shopId: string;
  chunks: readonly Chunk[];
  matchLexicon: LexiconMatcher;
  lexiconHash: string;
};

export type ShopIndex = {
  index: BuiltIndex;
  /** where its vectors are kept; null in memory only */
  folder: string | null;
  /** how many texts still wait for the vector that the configured embedder will give them */
  awaited: number;
};

/** So few texts, as after an edit, are embedded on the spot if that takes no longer than this. */
const fewTexts = 64;
const fewTextsMs = 2000;

/**
 * The index to answer from at once: another embedder's when its vectors are on disk, but for a few that it gives in a
 * moment; else the built-in one's in its stead, until `embedShop` has made the other beside it. Never half of one: a
 * section without vectors would lose to others that have some. Without a folder there is nothing to build beside, and
 * the embedder is waited for.
 */
export async function openShopIndex(
  texts: ShopTexts,
  options: ShopIndexOptions,
  previous?: BuiltIndex,
): Promise<ShopIndex> {
  const { chunks } = texts;
  const { embedder, indexDir, log } = options;
  const folder = ownFolder(texts.shopId, options);
  if (embedder === undefined || indexDir === null || folder === null) {
    const index = await buildIndex({ ...buildOptions(texts, options), ...(previous ? { previous } : {}) });
    return { index, folder, awaited: 0 };
  }
  const { all, missing } = await listMissingTexts(chunks, folder, embedder.id);
  if (missing.length < all && missing.length <= fewTexts) {
    const signal = missing.length === 0 ? undefined : AbortSignal.timeout(fewTextsMs);
    const index = await buildIndex({ ...buildOptions(texts, options), signal }).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      log(`${texts.shopId}: the built-in vectors stand in until ${missing.length} texts are embedded: ${why}`);
      return null;
    });
    if (index !== null) return { index, folder, awaited: 0 };
  }
  const standIn = await standInFolder(indexDir, texts.shopId);
  const builtIn = { ...buildOptions(texts, { ...options, embedder: undefined }), indexDir: standIn };
  const index = await buildIndex({ ...builtIn, ...(previous?.manifest.fit ? { previous } : {}) });
  return { index, folder: standIn, awaited: missing.length };
}

/** What building a shop's index by the configured embedder takes. */
export function buildOptions(texts: ShopTexts, options: ShopIndexOptions): BuildIndexOptions {
  const { chunks, matchLexicon, lexiconHash } = texts;
  return {
    chunks,
    openEmbedder: options.embedder
      ? openerOf(options.embedder)
      : (all, stored) => openBuiltInEmbedder(all, stored, matchLexicon, lexiconHash),
    indexDir: ownFolder(texts.shopId, options),
    log: options.log,
  };
}

function ownFolder(shopId: string, { indexDir, embedder }: ShopIndexOptions): string | null {
  return indexDir === null ? null : join(indexDir, shopId, embedder ? indexFolder(embedder.id) : builtInFolder);
}

/** The built-in vectors on disk when they were what answered before, else none: they are not kept for a while only. */
async function standInFolder(indexDir: string, shopId: string): Promise<string | null> {
  const folder = join(indexDir, shopId, builtInFolder);
  return (await stat(join(folder, "manifest.json")).catch(() => null)) === null ? null : folder;
}
