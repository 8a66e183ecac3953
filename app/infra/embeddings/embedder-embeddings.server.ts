import { Embeddings } from "@langchain/core/embeddings";
import type { Embedder } from "#app/domain/knowledge/embedder.ts";

/** An embedder of ours as LangChain's `Embeddings`, for code that speaks to LangChain. */
export class EmbedderEmbeddings extends Embeddings {
  readonly id: string;
  readonly dimensions: number;

  constructor(private readonly embedder: Embedder) {
    super({});
    this.id = embedder.id;
    this.dimensions = embedder.dimensions;
  }

  embedDocuments(documents: string[]): Promise<number[][]> {
    return this.embedder.embedDocuments(documents);
  }

  embedQuery(document: string): Promise<number[]> {
    return this.embedder.embedQuery(document);
  }
}
