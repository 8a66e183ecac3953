import { lstat, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashText } from "#app/domain/shared/hash-text.server.ts";

export type WriteOutcome =
  | { kind: "written"; hash: string }
  | { kind: "changed_meanwhile"; hash: string; source: string }
  | { kind: "not_found" };

/** sha256 of an article's source, by which an editor shows which state the edit began from. */
export function sourceHash(source: string): string {
  return hashText(source);
}

/**
 * Replaces an existing article's file in one step, unless it is no longer the one the edit began from or is gone. The path must
 * come from the listing of the content folder, never from a request; a symbolic link is refused.
 */
export async function writeArticle(
  contentDir: string,
  file: string,
  source: string,
  editedFrom: string,
): Promise<WriteOutcome> {
  const path = join(contentDir, file);
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (found === null) return { kind: "not_found" };
  if (!found.isFile()) throw new Error(`${file} is not a plain file`);
  const current = await readFile(path, "utf8");
  if (sourceHash(current) !== editedFrom)
    return { kind: "changed_meanwhile", hash: sourceHash(current), source: current };
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, source, { flush: true });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return { kind: "written", hash: sourceHash(source) };
}
