import type { Neighbour, VectorIndex } from "#app/domain/knowledge/vector-index.ts";

/** Compares with every vector in this process: no dependency, exact, and fast for some thousands of rows. */
export function createExactIndex(vectors: readonly Float32Array[], dimensions: number): Promise<VectorIndex> {
  const nearest = (vector: readonly number[], count: number): Neighbour[] => {
    const query = Float32Array.from(vector);
    if (query.length !== dimensions || count <= 0 || query.every((value) => value === 0)) return [];
    const all = vectors.map((row, at) => ({ row: at, similarity: cosine(query, row) }));
    return all.sort((one, other) => other.similarity - one.similarity || one.row - other.row).slice(0, count);
  };
  return Promise.resolve({ kind: "exact", size: vectors.length, nearest });
}

/** Cosine of a query and a unit vector; 0 for a zero vector. */
function cosine(query: Float32Array, row: Float32Array): number {
  let product = 0;
  let length = 0;
  for (let at = 0; at < query.length; at += 1) {
    const value = query[at] ?? 0;
    product += value * (row[at] ?? 0);
    length += value * value;
  }
  return length === 0 ? 0 : product / Math.sqrt(length);
}
