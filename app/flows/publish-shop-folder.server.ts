import { basename } from "node:path";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";
import { readShop } from "#app/domain/knowledge/read-content.server.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { contentVersion } from "./publish-content.server.ts";
import { publishShop } from "./publish-shop.server.ts";
import type { PublishOptions } from "./publish-shop.server.ts";

/** Publishes one shop from any folder with the lexicon of `options.contentDir`; its problems alone when its shop.yaml is refused. */
export async function publishShopFolder(
  shopDir: string,
  options: PublishOptions,
): Promise<{ base: KnowledgeBase; shopId: string; problems: Problem[] } | { base: null; problems: Problem[] }> {
  const shopId = basename(shopDir)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-");
  const { source, problems } = await readShop(shopDir, shopId);
  if (source === null) return { base: null, problems };
  const { lexicon } = await readLexicon(options.contentDir);
  const shop = await publishShop(source, lexicon, options);
  return {
    base: { version: contentVersion([shop], lexicon.hash), shops: [shop], problems, lexicon },
    shopId,
    problems,
  };
}
