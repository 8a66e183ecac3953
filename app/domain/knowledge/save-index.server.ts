import { lstat, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { sealManifest } from "./index-manifest.server.ts";
import type { IndexManifest } from "./index-manifest.server.ts";

/**
 * Replaces an index in one step: the vectors go to a file of their own that is read back and verified, then the
 * manifest is renamed into place. A stop at any moment leaves the old index or the new one, whole.
 */
export async function saveIndex(
  indexDir: string,
  content: Omit<IndexManifest, "format" | "vectors">,
  vectors: readonly Float32Array[],
): Promise<IndexManifest> {
  await mkdir(indexDir, { recursive: true });
  const bytes = new Uint8Array(vectors.length * content.dimensions * 4);
  vectors.forEach((vector, row) =>
    bytes.set(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength), row * content.dimensions * 4),
  );
  const sha256 = hashText(bytes);
  const file = `vectors-${sha256.slice(0, 12)}.f32`;
  const manifest: IndexManifest = { format: 1, ...content, vectors: { file, sha256, bytes: bytes.length } };
  await replaceFile(join(indexDir, file), bytes, sha256);
  await replaceFile(join(indexDir, "manifest.json"), Buffer.from(sealManifest(manifest)));
  for (const name of await readdir(indexDir)) {
    if (/^vectors-.*\.f32$/.test(name) && name !== file) await rm(join(indexDir, name), { force: true });
  }
  return manifest;
}

async function replaceFile(path: string, bytes: Uint8Array, sha256 = hashText(bytes)) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    await writeFile(temporary, bytes, { flush: true });
    if (hashText(await readFile(temporary)) !== sha256)
      throw new Error(`${path} could not be written whole: is the disk full?`);
    // Nothing can be renamed over a folder; whatever somebody keeps in it is set aside.
    if ((await lstat(path).catch(() => null))?.isDirectory()) await rename(path, `${path}.aside-${Date.now()}`);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
