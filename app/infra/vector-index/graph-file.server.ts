import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type * as hnswlib from "hnswlib-node";
import type { HierarchicalNSW } from "hnswlib-node";
import { z } from "zod";

type Hnswlib = typeof hnswlib;

const noteSchema = z.strictObject({
  vectors: z.string(),
  dimensions: z.number(),
  /** how the graph was grown */
  settings: z.string(),
  count: z.number(),
  sha256: z.string(),
});

/**
 * Loads a graph written before, or null when it was grown from other vectors, in another way, or its bytes changed:
 * hnswlib itself loads a damaged file silently, or ends the process.
 */
export async function readGraph(
  library: Hnswlib,
  vectors: readonly Float32Array[],
  dimensions: number,
  file: string,
  settings: string,
): Promise<HierarchicalNSW | null> {
  const [bytes, noteText] = await Promise.all([
    readFile(file).catch(() => null),
    readFile(noteFile(file), "utf8").catch(() => null),
  ]);
  if (bytes === null || noteText === null) return null;
  const note = noteSchema.safeParse(parseJson(noteText));
  if (!note.success || note.data.settings !== settings) return null;
  if (note.data.dimensions !== dimensions || note.data.count !== vectors.length) return null;
  if (note.data.vectors !== hashVectors(vectors) || note.data.sha256 !== hashBytes(bytes)) return null;
  const index = new library.HierarchicalNSW("cosine", dimensions);
  await index.readIndex(file);
  return index.getCurrentCount() === vectors.length ? index : null;
}

/** Keeps a graph for the next start: written beside, read back and counted, then renamed, note last. */
export async function writeGraph(
  library: Hnswlib,
  index: HierarchicalNSW,
  vectors: readonly Float32Array[],
  dimensions: number,
  file: string,
  settings: string,
): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await index.writeIndex(temporary);
    const bytes = await readFile(temporary);
    const check = new library.HierarchicalNSW("cosine", dimensions);
    await check.readIndex(temporary);
    if (check.getCurrentCount() !== vectors.length) throw new Error(`${file} could not be written whole`);
    await rm(noteFile(file), { force: true });
    await rename(temporary, file);
    const note = {
      vectors: hashVectors(vectors),
      dimensions,
      settings,
      count: vectors.length,
      sha256: hashBytes(bytes),
    };
    await writeFile(`${temporary}.json`, JSON.stringify(note));
    await rename(`${temporary}.json`, noteFile(file));
  } finally {
    await rm(temporary, { force: true });
  }
}

const noteFile = (file: string) => `${file}.json`;

function hashVectors(vectors: readonly Float32Array[]): string {
  const hash = createHash("sha256");
  for (const vector of vectors) hash.update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
  return hash.digest("hex");
}

function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
