import { bestOfArticles } from "#app/domain/answers/verdict-features.ts";
import { buildIndex } from "#app/domain/knowledge/build-index.server.ts";
import { openBuiltInEmbedder } from "#app/domain/knowledge/open-built-in-embedder.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";
import { openRetrieval } from "#app/domain/retrieval/retrieve.ts";
import type { Search } from "#app/domain/retrieval/retrieve.ts";
import { viewSections } from "#app/domain/retrieval/view-sections.ts";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";
import type { BenchShop, RankArticles } from "./contender.ts";

/** Our pipeline from the sections on: lexicon, vectors, sections taken apart, ranker. */
export async function openOurs(shops: readonly BenchShop[], listed: number): Promise<RankArticles> {
  const { lexicon } = await readLexicon("content");
  const matchLexicon = lexiconMatcher(lexicon);
  const searches = new Map<string, Search>();
  for (const { id, chunks } of shops) {
    const index = await buildIndex({
      chunks,
      openEmbedder: (texts, stored) => openBuiltInEmbedder(texts, stored, matchLexicon, lexicon.hash),
      indexDir: null,
      log: () => undefined,
    });
    const vectorIndex = await createVectorIndex(index.vectors, index.embedder.dimensions);
    const views = viewSections(chunks, index, matchLexicon);
    searches.set(id, openRetrieval({ chunks, views, index, vectorIndex, lexicon, matchLexicon }));
  }
  return async (shopId, text, locale) => {
    const found = await searches.get(shopId)?.(text, locale);
    return bestOfArticles(found?.candidates ?? [], listed).map(({ chunk }) => chunk.articleId);
  };
}
