import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { readContent } from "#app/domain/knowledge/read-content.server.ts";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";
import { publishShop } from "./publish-shop.server.ts";
import type { PublishOptions } from "./publish-shop.server.ts";

/**
 * content → chunks → index, for every shop. What has errors is left out and listed in `problems`; the rest is served.
 * The caller swaps the returned value in whole, so that no question ever sees half of a version.
 */
export async function publishContent(options: PublishOptions): Promise<KnowledgeBase> {
  const [{ shops: sources, problems }, { lexicon, problems: lexiconProblems }] = await Promise.all([
    readContent(options.contentDir, options.keeper),
    readLexicon(options.contentDir, options.keeper),
  ]);
  const shops: PublishedShop[] = [];
  for (const source of sources) shops.push(await publishShop(source, lexicon, options));
  return { version: contentVersion(shops, lexicon.hash), shops, problems: [...problems, ...lexiconProblems], lexicon };
}

/** Names the state of every file that answers come from. */
export function contentVersion(shops: readonly PublishedShop[], lexiconHash: string): string {
  const states = shops.flatMap(({ source }) => [
    `${source.shop.id} ${hashText(source.shopSource.source)}`,
    ...source.articles.map((article) => `${article.file} ${article.version}`),
  ]);
  return hashText([lexiconHash, ...states.sort()].join("\n")).slice(0, 12);
}
