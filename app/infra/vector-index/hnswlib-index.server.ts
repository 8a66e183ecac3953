import type * as hnswlib from "hnswlib-node";
import type { BruteforceSearch, HierarchicalNSW } from "hnswlib-node";
import type { CreateVectorIndex, Neighbour, VectorIndex } from "#app/domain/knowledge/vector-index.ts";
import { readGraph, writeGraph } from "./graph-file.server.ts";

type Hnswlib = typeof hnswlib;

/**
 * Below this, every vector is compared: exact, nothing to grow when an article changes, and no slower. Measured on the
 * built-in embedder's vectors: 0.5 ms for 6,000 and 2.3 ms for 23,000, where the graph needs 2.1 ms to find 99 of 100.
 */
const graphFrom = 20_000;

/**
 * Links a vector and neighbours looked at while growing. The built-in embedder's vectors stand nearly at right angles,
 * so few links lead far: of 23,000, 16 and 200 found 97 of 100 nearest, 24 and 300 found 99, for twice the time to grow.
 */
const graphSettings = { m: 24, efConstruction: 300, randomSeed: 100 };

/** How many neighbours a search looks at: with 200, 97 of 100 were found there. The library forgets it on every load. */
const searchWidth = 400;

/** An index on hnswlib; null when the native library is not installed on this machine. The benchmark names a form. */
export async function openHnswlib(form?: "brute force" | "graph"): Promise<CreateVectorIndex | null> {
  const library = await loadHnswlib();
  if (library === null) return null;
  return (vectors, dimensions, cacheFile) =>
    (form ?? (vectors.length < graphFrom ? "brute force" : "graph")) === "graph"
      ? graph(library, vectors, dimensions, cacheFile)
      : Promise.resolve(bruteForce(library, vectors, dimensions));
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
  const settings = JSON.stringify(graphSettings);
  const stored = cacheFile === undefined ? null : await readGraph(library, vectors, dimensions, cacheFile, settings);
  const index = stored ?? growGraph(library, vectors, dimensions);
  if (stored === null && cacheFile !== undefined)
    await writeGraph(library, index, vectors, dimensions, cacheFile, settings);
  index.setEf(searchWidth);
  return searchWith(index, "hnswlib graph", vectors.length, dimensions);
}

function growGraph(library: Hnswlib, vectors: readonly Float32Array[], dimensions: number): HierarchicalNSW {
  const index = new library.HierarchicalNSW("cosine", dimensions);
  index.initIndex({ maxElements: vectors.length, ...graphSettings });
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
