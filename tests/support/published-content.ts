import path from "node:path";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";
import { readShop } from "#app/domain/knowledge/read-content.server.ts";
import type { KnowledgeBase } from "#app/flows/knowledge-base.ts";
import { contentVersion } from "#app/flows/publish-content.server.ts";
import { publishShop } from "#app/flows/publish-shop.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { runFolder } from "./once-a-run.ts";

/** What publishing works out is kept for the run, in which the code is one: the other process finds it there. */
const folder = path.join(runFolder(), "published");
const keeper = { dir: path.join(folder, "kept"), codeVersion: "this run's" };

const published = new Map<string, Promise<KnowledgeBase>>();
let read: ReturnType<typeof readLexicon> | null = null;

/** The lexicon of `content/` as it stands, and its problems, read once a process. */
export function shippedLexicon(): ReturnType<typeof readLexicon> {
  read ??= readLexicon("content", keeper);
  return read;
}

/** A shop of `content/` as it stands, published once a process. */
export function publishedContent(shop = "aurelia"): Promise<KnowledgeBase> {
  const known = published.get(shop) ?? publish(shop);
  published.set(shop, known);
  return known;
}

async function publish(id: string): Promise<KnowledgeBase> {
  const { source, problems } = await readShop(`content/${id}`, id, keeper);
  if (source === null) throw new Error(JSON.stringify(problems));
  const { lexicon } = await shippedLexicon();
  const shop = await publishShop(source, lexicon, {
    ...{ contentDir: "content", indexDir: path.join(folder, "index"), keeper },
    ...{ createVectorIndex: createExactIndex, log: () => undefined },
  });
  return { version: contentVersion([shop], lexicon.hash), shops: [shop], problems, lexicon };
}
