import type { Chunk } from "./chunk.ts";

/** A text of which a vector is made, and how it stands for its chunk. */
export type ChunkText = { chunk: number; kind: "section" | "heading" | "question"; text: string };

/** The texts that stand for chunks in the vector index: the whole section, its headings, and each other way to put it. */
export function chunkTexts(chunks: readonly Chunk[]): ChunkText[] {
  return chunks.flatMap((chunk, number): ChunkText[] => [
    { chunk: number, kind: "section", text: [...chunk.headingPath, chunk.text].join("\n") },
    { chunk: number, kind: "heading", text: headingText(chunk) },
    ...chunk.questions.map((text): ChunkText => ({ chunk: number, kind: "question", text })),
  ]);
}

function headingText(chunk: Chunk): string {
  return chunk.headingPath.slice(-2).join("\n");
}
