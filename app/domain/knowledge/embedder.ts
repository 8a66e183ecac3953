/**
 * Turns texts into unit vectors whose nearness means nearness of meaning. The shape of LangChain's `Embeddings`, so
 * that any of its embedders fits once it has an id.
 */
export type Embedder = {
  /** names model and settings: vectors of two embedders are never compared unless their ids are equal */
  id: string;
  dimensions: number;
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
};
