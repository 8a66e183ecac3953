import { readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";

const indexFile = /^(manifest\.json|vectors-[0-9a-f]{12}\.f32|graph\.hnsw(\.json)?)(\.[\w.]+\.tmp)?$/;

/** Removes the indexes of a shop's folder but the one named: never anything that Guichet did not write. */
export async function removeOtherIndexes(shopDir: string, kept: string): Promise<void> {
  const entries = await readdir(shopDir, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(shopDir, entry.name);
    if (entry.isFile() && indexFile.test(entry.name)) await rm(path, { force: true });
    if (entry.isDirectory() && entry.name !== kept) await removeIndex(path);
  }
}

async function removeIndex(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile() && indexFile.test(entry.name)) await rm(join(folder, entry.name), { force: true });
  // A folder that holds anything else stays.
  await rmdir(folder).catch(() => undefined);
}
