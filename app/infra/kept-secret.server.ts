import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * A secret of 32 random bytes in hexadecimal, made at the first call and kept below DATA_DIR for this user's eyes only.
 * Two processes that start at once keep the same one; a file that holds no secret is an error, never overwritten.
 */
export async function keptSecret(dataDir: string, name: string): Promise<string> {
  const file = path.join(dataDir, name);
  await mkdir(dataDir, { recursive: true });
  const kept = await readSecret(file);
  if (kept !== null) return kept;
  const unfinished = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(unfinished, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  // A link appears whole and never takes another's place: whoever comes second takes the first one's.
  await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(unfinished, { force: true });
  const made = await readSecret(file);
  if (made === null) throw new Error(`${file} cannot be read.`);
  return made;
}

async function readSecret(file: string): Promise<string | null> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text !== null && text.trim().length < 32)
    throw new Error(`${file} holds no secret. Remove it and start again: a new one is made.`);
  return text?.trim() ?? null;
}
