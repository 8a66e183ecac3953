import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Document } from "@langchain/core/documents";
import { chunkTexts } from "#app/domain/knowledge/chunk-texts.ts";
import { openBuiltInEmbedder } from "#app/domain/knowledge/open-built-in-embedder.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { EmbedderEmbeddings } from "#app/infra/embeddings/embedder-embeddings.server.ts";
import { firstDifferent } from "./contender.ts";
import type { BenchShop, RankArticles } from "./contender.ts";

/** LangChain's store with the vectors that our own index has: sections, headings, sample questions. */
export async function openMemoryVectorStore(
  shops: readonly BenchShop[],
  listed: number,
  nearest: number,
): Promise<RankArticles> {
  const { lexicon } = await readLexicon("content");
  const matchLexicon = lexiconMatcher(lexicon);
  const stores = new Map<string, MemoryVectorStore>();
  for (const { id, chunks } of shops) {
    const texts = chunkTexts(chunks);
    const hashed = new Map(texts.map(({ text }) => [hashText(text), text]));
    const different = [...hashed].map(([hash, text]) => ({ hash, text }));
    const { embedder } = openBuiltInEmbedder(different, null, matchLexicon, lexicon.hash);
    const store = new MemoryVectorStore(new EmbedderEmbeddings(embedder));
    await store.addDocuments(
      texts.map(({ text, chunk }) => {
        const articleId = chunks[chunk]?.articleId ?? "";
        return new Document({ pageContent: text, metadata: { articleId } });
      }),
    );
    stores.set(id, store);
  }
  return async (shopId, text) => {
    const found = (await stores.get(shopId)?.similaritySearch(text, nearest)) ?? [];
    return firstDifferent(
      found.map(({ metadata }) => String(metadata.articleId)),
      listed,
    );
  };
}
