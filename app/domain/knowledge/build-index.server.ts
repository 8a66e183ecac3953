import type { Embedder } from "./embedder.ts";
import { gatherVectors } from "./gather-vectors.server.ts";
import type { GatheredVectors, HashedText, IndexOptions } from "./gather-vectors.server.ts";
import type { Chunk } from "./chunk.ts";
import type { IndexManifest } from "./index-manifest.server.ts";
import { saveIndex } from "./save-index.server.ts";
import { measureFloor } from "./similarity-floor.ts";

export type BuiltIndex = {
  embedder: Embedder;
  vectors: Float32Array[];
  /** the vector row of each text of `chunkTexts(chunks)`, in its order */
  rowOfText: number[];
  /** how similar unrelated texts are: what similarities are counted from */
  floor: number;
  manifest: Omit<IndexManifest, "format" | "vectors">;
  /** how many texts were embedded now; the others kept their vectors */
  embedded: number;
};

export type BuildIndexOptions = IndexOptions & {
  /** told after each portion */
  onProgress?: (embedded: number, toEmbed: number) => void;
  /** stops between two portions; what is embedded by then is kept */
  signal?: AbortSignal;
};

const portion = 64;
/** A stop loses no more than these portions of an embedder's work, which may have been paid for. */
const portionsBetweenSaves = 8;

/**
 * Makes or brings up to date the vectors of a shop. Texts that did not change keep theirs; a damaged index is rebuilt;
 * after a failure what was embedded by then is on disk.
 */
export async function buildIndex(options: BuildIndexOptions): Promise<BuiltIndex> {
  const { chunks, indexDir } = options;
  const gathered = await gatherVectors(options);
  const { missing, isSameContent } = gathered;
  const save = async () => {
    const { manifest, vectors } = indexFrom(chunks, gathered);
    if (indexDir !== null) await saveIndex(indexDir, manifest, vectors);
  };
  await embedMissing(gathered, options, save);
  const index = { ...indexFrom(chunks, gathered), embedded: missing.length };
  if (missing.length > 0 || !isSameContent) await save();
  return index;
}

async function embedMissing(
  { embedder, missing, known }: GatheredVectors,
  { onProgress, signal }: BuildIndexOptions,
  save: () => Promise<void>,
): Promise<void> {
  let unsaved = 0;
  try {
    for (let at = 0; at < missing.length; at += portion) {
      signal?.throwIfAborted();
      if (unsaved === portionsBetweenSaves) {
        await save();
        unsaved = 0;
      }
      const asked = missing.slice(at, at + portion);
      const vectors = await unlessAborted(embedTexts(embedder, asked), signal);
      asked.forEach(({ hash }, place) => known.set(hash, vectors[place] ?? new Float32Array()));
      unsaved += 1;
      onProgress?.(at + asked.length, missing.length);
    }
  } catch (error) {
    if (unsaved > 0) await save();
    throw error;
  }
}

async function embedTexts(embedder: Embedder, texts: readonly HashedText[]): Promise<Float32Array[]> {
  const made = await embedder.embedDocuments(texts.map(({ text }) => text));
  return texts.map((_, place) => unitVector(made[place], embedder));
}

/** The index of the texts that have a vector: all of them once it is built, fewer when it is saved on the way. */
function indexFrom(
  chunks: readonly Chunk[],
  { embedder, fit, hashed, texts, known, contentHash }: GatheredVectors,
): BuiltIndex {
  const rows = texts.filter(({ hash }) => known.has(hash)).map(({ hash }) => hash);
  const vectors = rows.map((hash) => known.get(hash) ?? new Float32Array(embedder.dimensions));
  const numbers = new Map(rows.map((hash, row) => [hash, row]));
  const rowOfText = hashed.map(({ hash }) => numbers.get(hash) ?? -1);
  return {
    embedder,
    vectors,
    rowOfText,
    floor: embedder.isCentred ? 0 : measureFloor(chunks, vectors, rowOfText),
    manifest: {
      embedder: embedder.id,
      dimensions: embedder.dimensions,
      contentHash,
      fit,
      chunks: chunks.map((chunk) => ({ id: chunk.id, hash: chunk.contentHash })),
      rows,
    },
    embedded: 0,
  };
}

function unitVector(values: number[] | undefined, embedder: Embedder): Float32Array {
  if (values?.length !== embedder.dimensions || values.some((value) => !Number.isFinite(value))) {
    throw new Error(`embedder ${embedder.id} gave a vector that is not ${embedder.dimensions} numbers`);
  }
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
}

/** Does not wait any longer for what goes on, once the signal is given: a request may hang for half a minute. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
