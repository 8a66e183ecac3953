import { readFile } from "node:fs/promises";
import { loadIndex } from "#app/domain/knowledge/load-index.server.ts";
import type { CreateVectorIndex } from "#app/domain/knowledge/vector-index.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { openHnswlib } from "#app/infra/vector-index/hnswlib-index.server.ts";
import { growth, measureMemory, timeEach, timeOnce } from "./measure.ts";
import { answerTask } from "./own-process.ts";
import { seededVectors } from "./seeded-vectors.ts";
import type { Form, VectorResult, VectorSource, VectorTask } from "./vector-task.ts";

const create: Record<Form, () => Promise<CreateVectorIndex | null>> = {
  exact: () => Promise.resolve(createExactIndex),
  "hnswlib brute force": () => openHnswlib("brute force"),
  "hnswlib graph": () => openHnswlib("graph"),
};

await answerTask(async ({ form, source, nearest }: VectorTask): Promise<VectorResult> => {
  const { base, queries } = await readVectors(source);
  const createIndex = await create[form]();
  if (createIndex === null) throw new Error("hnswlib-node is not installed on this machine.");
  const before = await measureMemory();
  const { result: index, seconds } = await timeOnce(() => createIndex(base, base[0]?.length ?? 0));
  const memory = growth(before, await measureMemory());
  for (const query of queries.slice(0, 20)) index.nearest(query, nearest);
  const { results, times } = await timeEach(queries, (query) => index.nearest(query, nearest).map(({ row }) => row));
  return { buildSeconds: seconds, memory, times, rows: results };
});

async function readVectors(source: VectorSource): Promise<{ base: Float32Array[]; queries: number[][] }> {
  if (source.kind === "seeded") {
    const { base, queries } = seededVectors(source.count, source.dimensions, source.queries);
    return { base, queries: queries.map((query) => [...query]) };
  }
  const stored = await loadIndex(source.folder);
  if (stored.kind !== "loaded") throw new Error(`${source.folder} holds no index.`);
  const queries = JSON.parse(await readFile(`${source.folder}/queries.json`, "utf8")) as number[][];
  return { base: stored.vectors.slice(0, source.count), queries };
}
