import type { KnowledgeBase } from "#app/flows/knowledge-base.ts";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";

let published: Promise<KnowledgeBase> | null = null;

/** The shops of `content/` as they stand, published once a test file, in memory. */
export function publishedContent(): Promise<KnowledgeBase> {
  published ??= publishContent({
    contentDir: "content",
    indexDir: null,
    createVectorIndex: createExactIndex,
    log: () => undefined,
  });
  return published;
}
