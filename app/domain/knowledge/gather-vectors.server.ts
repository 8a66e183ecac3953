import { hashText } from "#app/domain/shared/hash-text.server.ts";
import type { EmbedderFit } from "./built-in-embedder.ts";
import { chunkTexts } from "./chunk-texts.ts";
import type { Chunk } from "./chunk.ts";
import type { Embedder, EmbedderSource } from "./embedder.ts";
import type { IndexManifest } from "./index-manifest.server.ts";
import { loadIndex } from "./load-index.server.ts";
import type { LoadedIndex } from "./load-index.server.ts";

/** A text to be embedded, and what it is known by. */
export type HashedText = { hash: string; text: string };

/** Opens the embedder for a shop's texts; it may go on with what it learnt for the index before. */
export type OpenEmbedder = (
  texts: HashedText[],
  previous: Pick<IndexManifest, "embedder" | "dimensions" | "fit" | "rows"> | null,
) => OpenedEmbedder | Promise<OpenedEmbedder>;

type OpenedEmbedder = { embedder: Embedder; fit: EmbedderFit | null };

export type IndexOptions = {
  chunks: readonly Chunk[];
  openEmbedder: OpenEmbedder;
  /** null keeps the index in memory only */
  indexDir: string | null;
  /** the index in memory to go on from; without it, the one on disk */
  previous?: { manifest: Omit<IndexManifest, "format" | "vectors">; vectors: Float32Array[] };
  log: (message: string) => void;
};

/** A shop's texts with the vectors they have already. */
export type GatheredVectors = {
  embedder: Embedder;
  fit: EmbedderFit | null;
  /** the texts of `chunkTexts(chunks)`, in its order */
  hashed: HashedText[];
  /** each different text once */
  texts: HashedText[];
  /** vectors by the hash of their text */
  known: Map<string, Float32Array>;
  missing: HashedText[];
  contentHash: string;
  /** true when the index gone on from was made of these very chunks by this embedder */
  isSameContent: boolean;
};

/** Finds which of a shop's texts have their vector already; embeds nothing. */
export async function gatherVectors(options: IndexOptions): Promise<GatheredVectors> {
  const { chunks, openEmbedder, indexDir, log } = options;
  const stored = options.previous ?? (await readStored(indexDir, log));
  const hashed = hashedTexts(chunks);
  const texts = differentTexts(hashed);
  const { embedder, fit } = await openEmbedder(texts, stored?.manifest ?? null);
  const isSameSpace = stored?.manifest.embedder === embedder.id && stored.manifest.dimensions === embedder.dimensions;
  const known = new Map<string, Float32Array>();
  if (isSameSpace)
    stored.manifest.rows.forEach((hash, row) => known.set(hash, stored.vectors[row] ?? new Float32Array()));
  const contentHash = hashText(chunks.map((chunk) => `${chunk.id} ${chunk.contentHash}`).join("\n"));
  return {
    embedder,
    fit,
    hashed,
    texts,
    known,
    missing: texts.filter(({ hash }) => !known.has(hash)),
    contentHash,
    isSameContent: isSameSpace && stored.manifest.contentHash === contentHash,
  };
}

/** Opens an embedder that is not the built-in one; vectors it made before tell its dimensions. */
export function openerOf(source: EmbedderSource): OpenEmbedder {
  return async (_, previous) => ({
    embedder: await source.open(previous?.embedder === source.id ? previous.dimensions : null),
    fit: null,
  });
}

/** Which of a shop's texts an embedder's index on disk has no vector of, and how many texts there are. */
export async function listMissingTexts(
  chunks: readonly Chunk[],
  indexDir: string,
  embedderId: string,
): Promise<{ all: number; missing: HashedText[] }> {
  const texts = differentTexts(hashedTexts(chunks));
  const stored = await loadIndex(indexDir);
  const isOwn = stored.kind === "loaded" && stored.manifest.embedder === embedderId;
  const known = new Set(isOwn ? stored.manifest.rows : []);
  return { all: texts.length, missing: texts.filter(({ hash }) => !known.has(hash)) };
}

/** The texts that stand for chunks, in the order of `chunkTexts`. */
function hashedTexts(chunks: readonly Chunk[]): HashedText[] {
  return chunkTexts(chunks).map(({ text }) => ({ text, hash: hashText(text) }));
}

/** Each different text once. */
function differentTexts(texts: readonly HashedText[]): HashedText[] {
  return [...new Map(texts.map((entry) => [entry.hash, entry])).values()];
}

async function readStored(indexDir: string | null, log: (message: string) => void): Promise<LoadedIndex | null> {
  if (indexDir === null) return null;
  const outcome = await loadIndex(indexDir);
  if (outcome.kind === "damaged") log(`search index rebuilt: ${outcome.because}`);
  return outcome.kind === "loaded" ? outcome : null;
}
