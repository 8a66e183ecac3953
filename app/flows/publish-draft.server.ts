import { join } from "node:path";
import { readShop } from "#app/domain/knowledge/read-content.server.ts";
import type { SourceFile } from "#app/domain/knowledge/source-file.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";
import { publishShop } from "./publish-shop.server.ts";
import type { PublishOptions } from "./publish-shop.server.ts";

/**
 * One shop as it would be if this draft were written and the shop published again: nothing of it is written and nobody
 * is answered from it. Its vectors are the built-in ones, whatever embedder is configured. Null while its shop.yaml is refused.
 */
export async function publishDraft(
  base: KnowledgeBase,
  published: PublishedShop,
  options: PublishOptions,
  draft: SourceFile,
): Promise<PublishedShop | null> {
  const shopId = published.shop.id;
  const { source } = await readShop(join(options.contentDir, shopId), shopId, options.keeper, draft);
  if (source === null) return null;
  return publishShop(
    source,
    base.lexicon,
    inMemory(published, options),
    isBuiltIn(published) ? published.index : undefined,
  );
}

/** A published shop as its built-in vectors answer for it: itself, unless another embedder's do. */
export async function publishBuiltIn(
  base: KnowledgeBase,
  published: PublishedShop,
  options: PublishOptions,
): Promise<PublishedShop> {
  return isBuiltIn(published) ? published : publishShop(published.source, base.lexicon, inMemory(published, options));
}

/** What another embedder's index keeps between starts would be pushed out by what the built-in one keeps. */
function inMemory(published: PublishedShop, options: PublishOptions): PublishOptions {
  const keeper = isBuiltIn(published) ? options.keeper : null;
  return { ...options, keeper: keeper ?? null, indexDir: null, embedder: undefined };
}

function isBuiltIn({ index }: PublishedShop): boolean {
  return index.manifest.fit !== null;
}
