import { largest } from "#app/domain/shared/largest.ts";
import type { Neighbour, VectorIndex } from "#app/domain/knowledge/vector-index.ts";

const together = 8;

/**
 * Compares with every vector in this process: no dependency, and exact. Vectors lie side by side, one row a dimension,
 * so that what a query does not have costs nothing.
 */
export function createExactIndex(vectors: readonly Float32Array[], dimensions: number): Promise<VectorIndex> {
  const size = vectors.length;
  const columns = new Float32Array(size * dimensions);
  vectors.forEach((vector, row) => {
    for (let at = 0; at < dimensions; at += 1) columns[at * size + row] = vector[at] ?? 0;
  });
  const nearest = (vector: readonly number[], count: number): Neighbour[] => {
    const query = Float32Array.from(vector);
    if (query.length !== dimensions || count <= 0 || query.every((value) => value === 0)) return [];
    const products = new Float64Array(size);
    const filled = [...query.keys()].filter((at) => query[at] !== 0);
    for (let from = 0; from < filled.length; from += together)
      addScaled(products, columns, query, filled.slice(from, from + together));
    const length = Math.sqrt(query.reduce((sum, value) => sum + value * value, 0));
    return largest(products, count).map((row) => ({ row, similarity: (products[row] ?? 0) / length }));
  };
  return Promise.resolve({ kind: "exact", size, nearest });
}

/** Adds some dimensions' part of every product, eight at a time: each further pass over the sums costs as much. */
function addScaled(sums: Float64Array, columns: Float32Array, query: Float32Array, dimensions: readonly number[]) {
  const size = sums.length;
  if (dimensions.length < together) {
    for (const at of dimensions)
      for (let row = 0; row < size; row += 1)
        sums[row] = (sums[row] ?? 0) + (query[at] ?? 0) * (columns[at * size + row] ?? 0);
    return;
  }
  const column = (place: number) =>
    columns.subarray((dimensions[place] ?? 0) * size, ((dimensions[place] ?? 0) + 1) * size);
  const value = (place: number) => query[dimensions[place] ?? 0] ?? 0;
  const [a, b, c, d] = [column(0), column(1), column(2), column(3)];
  const [e, f, g, h] = [column(4), column(5), column(6), column(7)];
  const [p, q, r, s] = [value(0), value(1), value(2), value(3)];
  const [t, u, v, w] = [value(4), value(5), value(6), value(7)];
  for (let row = 0; row < size; row += 1)
    sums[row] =
      (sums[row] ?? 0) +
      p * (a[row] ?? 0) +
      q * (b[row] ?? 0) +
      r * (c[row] ?? 0) +
      s * (d[row] ?? 0) +
      t * (e[row] ?? 0) +
      u * (f[row] ?? 0) +
      v * (g[row] ?? 0) +
      w * (h[row] ?? 0);
}
