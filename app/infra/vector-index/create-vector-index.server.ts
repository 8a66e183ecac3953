import type { CreateVectorIndex } from "#app/domain/knowledge/vector-index.ts";
import { createExactIndex } from "./exact-index.ts";
import { openHnswlib } from "./hnswlib-index.server.ts";

let adapter: Promise<CreateVectorIndex> | null = null;

/** The vector index of this machine: hnswlib where it could be installed, else the exact one, with the same results. */
export const createVectorIndex: CreateVectorIndex = async (vectors, dimensions, cacheFile) => {
  adapter ??= openHnswlib().then((hnswlib) => hnswlib ?? createExactIndex);
  return (await adapter)(vectors, dimensions, cacheFile);
};
