import type { Neighbour, VectorIndex } from "#app/domain/knowledge/vector-index.ts";

const together = 4;

/**
 * Compares with every vector in this process: no dependency, and exact. Vectors lie side by side, one row a dimension,
 * so that what a query does not have costs nothing: nine in ten numbers of a built-in question are 0.
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

/** Adds some dimensions' part of every product, four at a time: each further pass over the sums costs as much. */
function addScaled(sums: Float64Array, columns: Float32Array, query: Float32Array, dimensions: readonly number[]) {
  const size = sums.length;
  const [first = 0, second, third, fourth] = dimensions;
  if (second === undefined || third === undefined || fourth === undefined) {
    for (const at of dimensions)
      for (let row = 0; row < size; row += 1)
        sums[row] = (sums[row] ?? 0) + (query[at] ?? 0) * (columns[at * size + row] ?? 0);
    return;
  }
  const [one = 0, two = 0, three = 0, four = 0] = [query[first], query[second], query[third], query[fourth]];
  const [a, b, c, d] = [first * size, second * size, third * size, fourth * size];
  for (let row = 0; row < size; row += 1)
    sums[row] =
      (sums[row] ?? 0) +
      one * (columns[a + row] ?? 0) +
      two * (columns[b + row] ?? 0) +
      three * (columns[c + row] ?? 0) +
      four * (columns[d + row] ?? 0);
}

/** The rows with the largest values, largest first, earlier ones first among equals. */
function largest(values: Float64Array, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (rows.length === count && value <= (values[rows[count - 1] ?? 0] ?? 0)) continue;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[rows[middle] ?? 0] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    if (rows.length === count) rows.pop();
    rows.splice(low, 0, row);
  }
  return rows;
}
