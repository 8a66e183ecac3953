import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * What Message-IDs are signed with when the operator has set no MAIL_SECRET: made once and kept below DATA_DIR, for
 * this user's eyes only. Two processes that start at once keep the same one.
 */
export async function keptMailSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, "mail-secret");
  await mkdir(dataDir, { recursive: true });
  const kept = await readSecret(file);
  if (kept !== null) return kept;
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    // A link appears whole and never takes another's place.
    await link(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
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
