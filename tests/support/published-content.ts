import type { KnowledgeBase } from "#app/flows/knowledge-base.ts";
import { publishShopFolder } from "#app/flows/publish-shop-folder.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";

const published = new Map<string, Promise<KnowledgeBase>>();

/** A shop of `content/` as it stands, published once a test file, in memory. */
export function publishedContent(shop = "aurelia"): Promise<KnowledgeBase> {
  const known = published.get(shop) ?? publish(shop);
  published.set(shop, known);
  return known;
}

async function publish(shop: string): Promise<KnowledgeBase> {
  const options = { contentDir: "content", indexDir: null, createVectorIndex: createExactIndex, log: () => undefined };
  const { base, problems } = await publishShopFolder(`content/${shop}`, options);
  if (base === null) throw new Error(JSON.stringify(problems));
  return base;
}
