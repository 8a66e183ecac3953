import { chunkTexts } from "./chunk-texts.ts";
import type { Chunk } from "./chunk.ts";
import { similarity } from "./similarity.ts";
import type { VectorIndex } from "./vector-index.ts";

const sampledPairs = 2000;
const highestFloor = 0.95;

/**
 * How similar texts are that have nothing to do with each other: the mean over a fixed sample of pairs from different
 * articles. 0 when there are no two articles. Models differ: E5 gives unrelated texts 0.7 and more.
 */
export function measureFloor(
  chunks: readonly Chunk[],
  vectors: readonly Float32Array[],
  rowOfText: readonly number[],
): number {
  const texts = chunkTexts(chunks).flatMap(({ chunk }, at) => {
    const vector = vectors[rowOfText[at] ?? -1];
    return vector === undefined ? [] : [{ vector, article: chunks[chunk]?.articleId }];
  });
  const next = fixedSequence(texts.length);
  let sum = 0;
  let pairs = 0;
  for (let drawn = 0; drawn < sampledPairs && texts.length > 1; drawn += 1) {
    const [one, other] = [texts[next()], texts[next()]];
    if (one === undefined || other === undefined || one.article === other.article) continue;
    sum += similarity(one.vector, other.vector);
    pairs += 1;
  }
  return pairs === 0 ? 0 : Math.min(highestFloor, Math.max(0, sum / pairs));
}

/** A similarity counted from the floor: unrelated texts stand at 0, the same direction stays 1. */
export function aboveFloor(similarity: number, floor: number): number {
  return (similarity - floor) / (1 - floor);
}

/** The same index with its similarities counted from the floor, whatever it searches with. */
export function countFromFloor(index: VectorIndex, floor: number): VectorIndex {
  if (floor === 0) return index;
  return {
    ...index,
    nearest: (vector, count) =>
      index.nearest(vector, count).map(({ row, similarity }) => ({ row, similarity: aboveFloor(similarity, floor) })),
  };
}

/** The same whole numbers below a limit on every machine, so that a floor is always measured on the same pairs. */
function fixedSequence(limit: number): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
