import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CreateVectorIndex } from "#app/domain/knowledge/vector-index.ts";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { openHnswlib } from "#app/infra/vector-index/hnswlib-index.server.ts";
import { createSparseIndex } from "#app/infra/vector-index/sparse-index.ts";
import { seededVectors } from "#scripts/bench/seeded-vectors.ts";

const hnswlib = await openHnswlib();
const growGraph = await openHnswlib("graph");
const adapters: [string, CreateVectorIndex | null][] = [
  ["the exact index", createExactIndex],
  ["the sparse index", (vectors, dimensions) => Promise.resolve(createSparseIndex(vectors, dimensions))],
  ["hnswlib", hnswlib],
  ["the hnswlib graph", growGraph],
];

/** Unit vectors that are the same on every run. */
function unitVectors(count: number, dimensions: number, seed = 1): Float32Array[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  return Array.from({ length: count }, () => {
    const values = Array.from({ length: dimensions }, next);
    const length = Math.hypot(...values);
    return Float32Array.from(values, (value) => value / length);
  });
}

// hnswlib is an optional dependency: where it is not installed, only the exact index is held to the contract.
describe.each(adapters.filter((entry): entry is [string, CreateVectorIndex] => entry[1] !== null))(
  "%s",
  (_, create) => {
    test("finds a vector itself first, then the next nearest, with their cosines", async () => {
      const index = await create([Float32Array.of(1, 0), Float32Array.of(0.8, 0.6), Float32Array.of(0, 1)], 2);
      const found = index.nearest([1, 0], 3);
      expect(found.map(({ row }) => row)).toEqual([0, 1, 2]);
      expect(found.map(({ similarity }) => Math.round(similarity * 1000) / 1000)).toEqual([1, 0.8, 0]);
    });

    test("never returns more than there are, and nothing for none", async () => {
      const index = await create(unitVectors(3, 4), 4);
      expect(index.nearest([1, 0, 0, 0], 50)).toHaveLength(3);
      expect(index.nearest([1, 0, 0, 0], 0)).toEqual([]);
      expect(index.size).toBe(3);
    });

    test("says nothing for a vector without direction or of another size", async () => {
      const index = await create(unitVectors(3, 4), 4);
      expect(index.nearest([0, 0, 0, 0], 2)).toEqual([]);
      expect(index.nearest([1, 0], 2)).toEqual([]);
    });

    test("an empty index answers with nothing", async () => {
      expect((await create([], 4)).nearest([1, 0, 0, 0], 5)).toEqual([]);
    });

    test("a query need not be a unit vector", async () => {
      const index = await create([Float32Array.of(1, 0), Float32Array.of(0, 1)], 2);
      expect(index.nearest([0, 30], 1)[0]).toMatchObject({ row: 1 });
      expect(index.nearest([0, 30], 1)[0]?.similarity).toBeCloseTo(1, 5);
    });

    test("gives the same rows as the exact index", async () => {
      const vectors = unitVectors(400, 32);
      const [index, exact] = [await create(vectors, 32), await createExactIndex(vectors, 32)];
      for (const query of unitVectors(20, 32, 7)) {
        const rows = (found: { row: number }[]) => found.map(({ row }) => row);
        expect(rows(index.nearest([...query], 10))).toEqual(rows(exact.nearest([...query], 10)));
      }
    });
  },
);

describe.skipIf(growGraph === null)("the hnswlib graph", () => {
  const create = growGraph ?? createExactIndex;
  const vectors = unitVectors(2000, 16);

  test("is kept in a file, verified before it is loaded, and grown again when it does not fit", async () => {
    const folder = await mkdtemp(join(tmpdir(), "guichet-graph-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, "graph.hnsw");
    const built = await create(vectors, 16, file);
    expect(built.kind).toBe("hnswlib graph");
    const query = [...(vectors[42] ?? [])];
    const found = built.nearest(query, 5);
    expect(found[0]?.row).toBe(42);
    expect((await create(vectors, 16, file)).nearest(query, 5)).toEqual(found);
    const bytes = await readFile(file);
    bytes[200] = (bytes[200] ?? 0) ^ 255;
    await writeFile(file, bytes);
    expect((await create(vectors, 16, file)).nearest(query, 5)).toEqual(found);
    const others = unitVectors(2000, 16, 99);
    expect((await create(others, 16, file)).nearest([...(others[7] ?? [])], 1)[0]?.row).toBe(7);
  });

  test("finds at least 99 in 100 of the true neighbours among vectors that lie like texts", async () => {
    const { base, queries } = seededVectors(2000, 64, 50);
    const [index, exact] = [await create(base, 64), await createExactIndex(base, 64)];
    let hits = 0;
    for (const query of queries) {
      const truth = new Set(exact.nearest([...query], 10).map(({ row }) => row));
      hits += index.nearest([...query], 10).filter(({ row }) => truth.has(row)).length;
    }
    expect(hits).toBeGreaterThanOrEqual(495);
  });

  test("is not grown for few vectors, and not for ones that are mostly zeros", async () => {
    const sparse = Array.from({ length: 50 }, (_, at) =>
      Float32Array.from({ length: 20 }, (_, to) => Number(at % 20 === to)),
    );
    expect((await createVectorIndex(sparse, 20)).kind).toBe("exact");
    expect((await createVectorIndex(vectors, 16)).kind).toBe("hnswlib brute force");
  });
});
