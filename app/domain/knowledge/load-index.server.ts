import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { unsealManifest } from "./index-manifest.server.ts";
import type { IndexManifest } from "./index-manifest.server.ts";

/** An index whose every byte agrees with its manifest. */
export type LoadedIndex = { manifest: IndexManifest; vectors: Float32Array[] };

export type LoadOutcome =
  (LoadedIndex & { kind: "loaded" }) | { kind: "absent" } | { kind: "damaged"; because: string };

/** Reads an index folder and verifies it before a vector is used; a folder without manifest is absent, not damaged. */
export async function loadIndex(indexDir: string): Promise<LoadOutcome> {
  const text = await readFile(join(indexDir, "manifest.json"), "utf8").catch(absentFile);
  if (text === aFolder) return { kind: "damaged", because: "the manifest is a folder" };
  if (text === null) return { kind: "absent" };
  const manifest = unsealManifest(text);
  if (manifest === null) return { kind: "damaged", because: "the manifest is not readable" };
  const { vectors, dimensions, rows } = manifest;
  const bytes = await readFile(join(indexDir, vectors.file)).catch(absentFile);
  if (bytes === aFolder) return { kind: "damaged", because: "the vector file is a folder" };
  if (bytes === null) return { kind: "damaged", because: "the vector file is missing" };
  if (bytes.length !== vectors.bytes || bytes.length !== rows.length * dimensions * 4) {
    return { kind: "damaged", because: "the vector file has another size than its manifest says" };
  }
  if (hashText(bytes) !== vectors.sha256)
    return { kind: "damaged", because: "the vector file does not match its checksum" };
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return {
    kind: "loaded",
    manifest,
    vectors: rows.map((_, row) => numbers.subarray(row * dimensions, (row + 1) * dimensions)),
  };
}

const aFolder = Symbol("a folder stands in the file's place");

function absentFile(error: NodeJS.ErrnoException): null | typeof aFolder {
  if (error.code === "ENOENT") return null;
  if (error.code === "EISDIR") return aFolder;
  throw error;
}
