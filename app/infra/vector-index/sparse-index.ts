import { largest } from "#app/domain/shared/largest.ts";
import type { Neighbour, VectorIndex } from "#app/domain/knowledge/vector-index.ts";

/**
 * What is not 0, dimension after dimension: that of dimension `at` stands from `from[at]` to `from[at + 1]`, each value
 * with the row of its vector.
 */
type Columns = { from: Int32Array; rows: Int32Array; values: Float32Array };

/**
 * Compares with every vector in this process, exactly, and keeps of each dimension only what is not 0. For built-in
 * vectors, of which a quarter is filled and of a question a tenth, it takes half the time of the exact index; for filled
 * ones twice. The first query sorts the vectors out, so that a start need not wait for it.
 */
export function createSparseIndex(vectors: readonly Float32Array[], dimensions: number): VectorIndex {
  let columns: Columns | null = null;
  const nearest = (vector: readonly number[], count: number): Neighbour[] => {
    const query = Float32Array.from(vector);
    if (query.length !== dimensions || count <= 0 || query.every((value) => value === 0)) return [];
    const sorted = (columns ??= filledColumns(vectors, dimensions));
    const products = new Float64Array(vectors.length);
    query.forEach((value, at) => {
      if (value !== 0) addScaled(products, sorted, at, value);
    });
    const length = Math.sqrt(query.reduce((sum, value) => sum + value * value, 0));
    return largest(products, count).map((row) => ({ row, similarity: (products[row] ?? 0) / length }));
  };
  return { kind: "exact", size: vectors.length, nearest };
}

function filledColumns(vectors: readonly Float32Array[], dimensions: number): Columns {
  const from = new Int32Array(dimensions + 1);
  for (const vector of vectors) countFilled(vector, from);
  for (let at = 0; at < dimensions; at += 1) from[at + 1] = (from[at + 1] ?? 0) + (from[at] ?? 0);
  const filled = from[dimensions] ?? 0;
  const columns = { from, rows: new Int32Array(filled), values: new Float32Array(filled) };
  const next = from.slice(0, dimensions);
  vectors.forEach((vector, row) => addFilled(columns, next, vector, row));
  return columns;
}

function countFilled(vector: Float32Array, from: Int32Array) {
  for (let at = 0; at < vector.length; at += 1) if (vector[at] !== 0) from[at + 1] = (from[at + 1] ?? 0) + 1;
}

function addFilled({ rows, values }: Columns, next: Int32Array, vector: Float32Array, row: number) {
  for (let at = 0; at < vector.length; at += 1) {
    const value = vector[at] ?? 0;
    if (value === 0) continue;
    const place = next[at] ?? 0;
    rows[place] = row;
    values[place] = value;
    next[at] = place + 1;
  }
}

/** Adds one dimension's part of every product; four at a time take a third less time than one by one. */
function addScaled(sums: Float64Array, { from, rows, values }: Columns, dimension: number, scale: number) {
  const end = from[dimension + 1] ?? 0;
  let at = from[dimension] ?? 0;
  for (; at + 3 < end; at += 4) {
    const [a, b, c, d] = [rows[at] ?? 0, rows[at + 1] ?? 0, rows[at + 2] ?? 0, rows[at + 3] ?? 0];
    sums[a] = (sums[a] ?? 0) + scale * (values[at] ?? 0);
    sums[b] = (sums[b] ?? 0) + scale * (values[at + 1] ?? 0);
    sums[c] = (sums[c] ?? 0) + scale * (values[at + 2] ?? 0);
    sums[d] = (sums[d] ?? 0) + scale * (values[at + 3] ?? 0);
  }
  for (; at < end; at += 1) {
    const row = rows[at] ?? 0;
    sums[row] = (sums[row] ?? 0) + scale * (values[at] ?? 0);
  }
}
