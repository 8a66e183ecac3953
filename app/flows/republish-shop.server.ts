import { join } from "node:path";
import { readShop } from "#app/domain/knowledge/read-content.server.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { findShop } from "./knowledge-base.ts";
import { contentVersion } from "./publish-content.server.ts";
import { publishShop } from "./publish-shop.server.ts";
import type { PublishOptions } from "./publish-shop.server.ts";

/**
 * The content with one shop's files read anew, after an article was saved: only texts that changed are embedded. The
 * shop stays as it was when its shop.yaml is broken. Throws for a shop that was never published.
 */
export async function republishShop(
  base: KnowledgeBase,
  options: PublishOptions,
  shopId: string,
): Promise<KnowledgeBase> {
  const published = findShop(base, shopId);
  if (published === null) throw new Error(`shop ${shopId} is not published`);
  const { source, problems } = await readShop(join(options.contentDir, shopId), shopId, options.keeper);
  const shop = source === null ? published : await publishShop(source, base.lexicon, options, published.index);
  const shops = base.shops.map((one) => (one === published ? shop : one));
  const others = base.problems.filter(({ file }) => !file.startsWith(`${shopId}/`));
  return { ...base, version: contentVersion(shops, base.lexicon.hash), shops, problems: [...others, ...problems] };
}
