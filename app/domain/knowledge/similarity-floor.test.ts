import { expect, test } from "vitest";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { openHnswlib } from "#app/infra/vector-index/hnswlib-index.server.ts";
import { exampleArticle } from "#tests/support/example-article.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { chunkArticle } from "./chunk-article.ts";
import { chunkTexts } from "./chunk-texts.ts";
import { aboveFloor, countFromFloor, measureFloor } from "./similarity-floor.ts";

/** Forty articles of one section each; vectors as a model gives them whose texts all share a direction, as E5's do. */
function crowdedSpace(shared: number) {
  const chunks = Array.from({ length: 40 }, (_, at) =>
    chunkArticle({ ...exampleArticle("Texte."), id: `sujet/article-${at}` }, hashText),
  ).flat();
  const own = Math.sqrt(1 - shared);
  const texts = chunkTexts(chunks);
  const vectors = texts.map(({ chunk }) => {
    const vector = new Float32Array(chunks.length + 1);
    vector[0] = Math.sqrt(shared);
    vector[chunk + 1] = own;
    return vector;
  });
  return { chunks, vectors, rowOfText: texts.map((_, at) => at) };
}

test.each([0, 0.3, 0.8])("texts that share %f of their direction have that floor", (shared) => {
  const { chunks, vectors, rowOfText } = crowdedSpace(shared);
  expect(measureFloor(chunks, vectors, rowOfText)).toBeCloseTo(shared, 5);
});

test("the same index has the same floor every time, and one article has none", () => {
  const { chunks, vectors, rowOfText } = crowdedSpace(0.8);
  expect(measureFloor(chunks, vectors, rowOfText)).toBe(measureFloor(chunks, vectors, rowOfText));
  expect(measureFloor(chunks.slice(0, 1), vectors, rowOfText)).toBe(0);
  expect(measureFloor([], [], [])).toBe(0);
});

test("texts without a vector are left out of the measure", () => {
  const { chunks, vectors, rowOfText } = crowdedSpace(0.8);
  const half = rowOfText.map((row) => (row % 3 === 0 ? -1 : row));
  expect(measureFloor(chunks, vectors, half)).toBeCloseTo(0.8, 5);
});

test.each([
  [0.8, 0],
  [1, 1],
  [0.9, 0.5],
  [0.6, -1],
])("with a floor of 0.8 a similarity of %f counts as %f", (similarity, counted) => {
  expect(aboveFloor(similarity, 0.8)).toBeCloseTo(counted, 10);
});

test.each([
  ["the exact index", () => Promise.resolve(createExactIndex)],
  ["hnswlib", () => openHnswlib()],
])("%s counts from the floor: unrelated texts at 0, the text itself at 1, in the same order", async (_, open) => {
  const create = (await open()) ?? createExactIndex;
  const { vectors } = crowdedSpace(0.8);
  const index = await create(vectors, vectors[0]?.length ?? 0);
  const counted = countFromFloor(index, 0.8);
  const query = [...(vectors[0] ?? [])];
  const [itself, heading, unrelated] = counted.nearest(query, 3);
  expect(itself?.similarity).toBeCloseTo(1, 4);
  expect(heading?.similarity).toBeCloseTo(1, 4);
  expect(unrelated?.similarity).toBeCloseTo(0, 4);
  expect(counted.nearest(query, 9).map(({ row }) => row)).toEqual(index.nearest(query, 9).map(({ row }) => row));
  expect(counted).toMatchObject({ kind: index.kind, size: index.size });
});
