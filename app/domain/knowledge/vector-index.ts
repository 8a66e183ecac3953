/** A stored vector near to the one asked about; similarity is the cosine, 1 for the same direction. */
export type Neighbour = { row: number; similarity: number };

/** What retrieval needs from a vector index: the nearest rows, best first, at most `count` of them. */
export type VectorIndex = {
  /** how it searches: `exact`, `hnswlib brute force`, `hnswlib graph` */
  kind: string;
  size: number;
  nearest(vector: readonly number[], count: number): Neighbour[];
};

/**
 * Makes an index over unit vectors whose row is their place in the list. `cacheFile` is where an adapter may keep
 * what is slow to build; it must verify what it finds there and build anew when it does not fit.
 */
export type CreateVectorIndex = (
  vectors: readonly Float32Array[],
  dimensions: number,
  cacheFile?: string,
) => Promise<VectorIndex>;
