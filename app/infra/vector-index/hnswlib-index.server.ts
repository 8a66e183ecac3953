import type * as hnswlib from "hnswlib-node";
import type { BruteforceSearch, HierarchicalNSW } from "hnswlib-node";
import type { CreateVectorIndex, Neighbour, VectorIndex } from "#app/domain/knowledge/vector-index.ts";
import { readGraph, writeGraph } from "./graph-file.server.ts";

type Hnswlib = typeof hnswlib;

/** Below this, comparing with every vector is faster than walking a graph, and exact. */
export const graphFrom = 5000;

/** How many neighbours a search looks at: below 100 recall drops; the library forgets it on every load. */
const searchWidth = 200;

/** An index on hnswlib; null when the native library is not installed on this machine. */
export async function openHnswlib(): Promise<CreateVectorIndex | null> {
  const library = await loadHnswlib();
  if (library === null) return null;
  return (vectors, dimensions, cacheFile) =>
    vectors.length < graphFrom
      ? Promise.resolve(bruteForce(library, vectors, dimensions))
      : graph(library, vectors, dimensions, cacheFile);
}

async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    const module = (await import("hnswlib-node")) as Hnswlib & { default?: Hnswlib };
    return module.default ?? module;
  } catch {
    // An optional dependency: without a compiler it is not there, or its binary is for another Node.
    return null;
  }
}

function bruteForce(library: Hnswlib, vectors: readonly Float32Array[], dimensions: number): VectorIndex {
  const index = new library.BruteforceSearch("cosine", dimensions);
  index.initIndex(Math.max(1, vectors.length));
  vectors.forEach((vector, row) => index.addPoint(Array.from(vector), row));
  return searchWith(index, "hnswlib brute force", vectors.length, dimensions);
}

async function graph(
  library: Hnswlib,
  vectors: readonly Float32Array[],
  dimensions: number,
  cacheFile?: string,
): Promise<VectorIndex> {
  const stored = cacheFile === undefined ? null : await readGraph(library, vectors, dimensions, cacheFile);
  const index = stored ?? growGraph(library, vectors, dimensions);
  if (stored === null && cacheFile !== undefined) await writeGraph(library, index, vectors, dimensions, cacheFile);
  index.setEf(searchWidth);
  return searchWith(index, "hnswlib graph", vectors.length, dimensions);
}

function growGraph(library: Hnswlib, vectors: readonly Float32Array[], dimensions: number): HierarchicalNSW {
  const index = new library.HierarchicalNSW("cosine", dimensions);
  index.initIndex({ maxElements: vectors.length, m: 16, efConstruction: 200, randomSeed: 100 });
  vectors.forEach((vector, row) => index.addPoint(Array.from(vector), row));
  return index;
}

/** Asking for more neighbours than there are makes the library throw, so the count is bounded here. */
function searchWith(
  index: BruteforceSearch | HierarchicalNSW,
  kind: string,
  size: number,
  dimensions: number,
): VectorIndex {
  const nearest = (vector: readonly number[], count: number): Neighbour[] => {
    const bounded = Math.min(count, size);
    if (bounded <= 0 || vector.length !== dimensions || vector.every((value) => value === 0)) return [];
    const { neighbors, distances } = index.searchKnn(Array.from(vector), bounded);
    return neighbors
      .map((row, at) => ({ row, similarity: 1 - (distances[at] ?? 1) }))
      .sort((one, other) => other.similarity - one.similarity || one.row - other.row);
  };
  return { kind, size, nearest };
}
