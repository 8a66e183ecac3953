import type { Memory, Times } from "./measure.ts";

/** The ways to search that are compared, the exact one first. */
export const forms = ["exact", "hnswlib brute force", "hnswlib graph"] as const;

export type Form = (typeof forms)[number];

/** Where vectors and queries come from: made by a seed, or a shop's index with the queries in `queries.json` beside it. */
export type VectorSource =
  | { kind: "seeded"; count: number; dimensions: number; queries: number }
  | { kind: "stored"; folder: string; count: number };

export type VectorTask = { form: Form; source: VectorSource; nearest: number };

export type VectorResult = { buildSeconds: number; memory: Memory; times: Times; rows: number[][] };

/** The same work done by every form, some times over. */
export type Compared = { name: string; results: ReadonlyMap<Form, readonly VectorResult[]> };
