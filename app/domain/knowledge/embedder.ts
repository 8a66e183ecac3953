/**
 * Turns texts into unit vectors whose nearness means nearness of meaning. The shape of LangChain's `Embeddings`, so
 * that any of its embedders fits once it has an id.
 */
export type Embedder = {
  /** names model and settings: vectors of two embedders are never compared unless their ids are equal */
  id: string;
  dimensions: number;
  /** true when unrelated texts have a cosine of about 0; the floor of the others is measured */
  isCentred?: boolean;
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
};

/** An embedder beside the built-in one: it may take time, cost money and fail. */
export type EmbedderSource = {
  /** the id of the embedder that it opens */
  id: string;
  /** what a million tokens cost: 0 for nothing, null when nobody said */
  pricePerMillion: number | null;
  /** opens it; told the dimensions of vectors that it made before, it asks nothing of the model yet */
  open(knownDimensions: number | null): Promise<Embedder>;
};
