import { chunkTexts } from "./chunk-texts.ts";
import type { Chunk } from "./chunk.ts";
import type { EmbedderFit } from "./built-in-embedder.ts";
import type { Embedder } from "./embedder.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import type { IndexManifest } from "./index-manifest.ts";
import { loadIndex } from "./load-index.server.ts";
import type { LoadedIndex } from "./load-index.server.ts";
import { saveIndex } from "./save-index.server.ts";

/** Opens the embedder for a shop's texts; it may go on with what it learnt for the index before. */
export type OpenEmbedder = (
  texts: { hash: string; text: string }[],
  previous: Pick<IndexManifest, "fit" | "rows"> | null,
) => { embedder: Embedder; fit: EmbedderFit | null };

export type BuiltIndex = {
  embedder: Embedder;
  vectors: Float32Array[];
  /** the vector row of each text of `chunkTexts(chunks)`, in its order */
  rowOfText: number[];
  manifest: Omit<IndexManifest, "format" | "vectors">;
  /** how many texts were embedded now; the others kept their vectors */
  embedded: number;
};

export type BuildIndexOptions = {
  chunks: readonly Chunk[];
  openEmbedder: OpenEmbedder;
  /** null keeps the index in memory only */
  indexDir: string | null;
  /** the index in memory to go on from; without it, the one on disk */
  previous?: Pick<BuiltIndex, "manifest" | "vectors">;
  log: (message: string) => void;
};

/** Makes or brings up to date the vectors of a shop. Texts that did not change keep theirs; a damaged index is rebuilt. */
export async function buildIndex({
  chunks,
  openEmbedder,
  indexDir,
  previous,
  log,
}: BuildIndexOptions): Promise<BuiltIndex> {
  const stored = previous ?? (await readStored(indexDir, log));
  const hashed = chunkTexts(chunks).map(({ text }) => ({ text, hash: hashText(text) }));
  const texts = [...new Map(hashed.map((entry) => [entry.hash, entry])).values()];
  const { embedder, fit } = openEmbedder(texts, stored?.manifest ?? null);
  const isSameSpace = stored?.manifest.embedder === embedder.id && stored.manifest.dimensions === embedder.dimensions;
  const kept = new Map(isSameSpace ? stored.manifest.rows.map((hash, row) => [hash, stored.vectors[row]]) : []);
  const missing = texts.filter(({ hash }) => !kept.has(hash));
  const made = missing.length === 0 ? [] : await embedder.embedDocuments(missing.map(({ text }) => text));
  missing.forEach(({ hash }, at) => kept.set(hash, unitVector(made[at], embedder)));
  const vectors = texts.map(({ hash }) => kept.get(hash) ?? new Float32Array(embedder.dimensions));
  const manifest = {
    embedder: embedder.id,
    dimensions: embedder.dimensions,
    contentHash: hashText(chunks.map((chunk) => `${chunk.id} ${chunk.contentHash}`).join("\n")),
    fit,
    chunks: chunks.map(({ id, contentHash }) => ({ id, hash: contentHash })),
    rows: texts.map(({ hash }) => hash),
  };
  if (
    indexDir !== null &&
    (!isSameSpace || missing.length > 0 || stored.manifest.contentHash !== manifest.contentHash)
  ) {
    await saveIndex(indexDir, manifest, vectors);
  }
  const rows = new Map(texts.map(({ hash }, row) => [hash, row]));
  return {
    embedder,
    vectors,
    manifest,
    rowOfText: hashed.map(({ hash }) => rows.get(hash) ?? 0),
    embedded: missing.length,
  };
}

async function readStored(indexDir: string | null, log: (message: string) => void): Promise<LoadedIndex | null> {
  if (indexDir === null) return null;
  const outcome = await loadIndex(indexDir);
  if (outcome.kind === "damaged") log(`search index rebuilt: ${outcome.because}`);
  return outcome.kind === "loaded" ? outcome : null;
}

function unitVector(values: number[] | undefined, embedder: Embedder): Float32Array {
  if (values?.length !== embedder.dimensions || values.some((value) => !Number.isFinite(value))) {
    throw new Error(`embedder ${embedder.id} gave a vector that is not ${embedder.dimensions} numbers`);
  }
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
}
