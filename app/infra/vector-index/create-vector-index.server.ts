import type { CreateVectorIndex } from "#app/domain/knowledge/vector-index.ts";
import { createExactIndex } from "./exact-index.ts";
import { openHnswlib } from "./hnswlib-index.server.ts";
import { createSparseIndex } from "./sparse-index.ts";

let adapter: Promise<CreateVectorIndex | null> | null = null;

/**
 * Up to here, vectors that are mostly zeros are compared in this process: faster than in hnswlib, which does not skip
 * zeros, and without handing each over to it, which for 6,000 takes a third of a second of every start and change.
 */
const sparseUpTo = 30_000;
const sparseShare = 0.4;
const sampled = 200;

/** The vector index of this machine: hnswlib where it could be installed and is of use, else the exact one, with the same results. */
export const createVectorIndex: CreateVectorIndex = async (vectors, dimensions, cacheFile) => {
  if (vectors.length < sparseUpTo && filledShare(vectors) < sparseShare) return createSparseIndex(vectors, dimensions);
  adapter ??= openHnswlib();
  return ((await adapter) ?? createExactIndex)(vectors, dimensions, cacheFile);
};

/** The share of numbers that are not 0, in a sample of the vectors. */
function filledShare(vectors: readonly Float32Array[]): number {
  const step = Math.max(1, Math.floor(vectors.length / sampled));
  let filled = 0;
  let all = 0;
  for (let row = 0; row < vectors.length; row += step) {
    for (const value of vectors[row] ?? []) if (value !== 0) filled += 1;
    all += vectors[row]?.length ?? 0;
  }
  return all === 0 ? 0 : filled / all;
}
