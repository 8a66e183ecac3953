import { mkdir, readFile, readdir, rename, stat } from "node:fs/promises";
import path from "node:path";
import { maxMailBytes } from "#app/domain/mail/incoming-mail.ts";

/** Takes one e-mail; when it resolves the e-mail is answered for, when it rejects it is to be given again. */
export type TakeMail = (source: Uint8Array) => Promise<unknown>;

/**
 * Reads the e-mails in `new` below a maildir, oldest name first, and moves each to `cur` when it has been taken. Names
 * that begin with a dot are still being written. What is too large is told by its first bytes, one more than allowed.
 */
export async function readMaildir(folder: string, take: TakeMail): Promise<number> {
  const [fresh, read] = [path.join(folder, "new"), path.join(folder, "cur")];
  await Promise.all([mkdir(fresh, { recursive: true }), mkdir(read, { recursive: true })]);
  const names = (await readdir(fresh)).filter((name) => !name.startsWith(".")).sort();
  let taken = 0;
  for (const name of names) {
    const source = await readMail(path.join(fresh, name));
    if (source === null) continue;
    await take(source);
    await rename(path.join(fresh, name), path.join(read, `${name}:2,S`)).catch(ignoreMissing);
    taken += 1;
  }
  return taken;
}

/** Null for what another process has moved away, and for what is no file. */
async function readMail(file: string): Promise<Uint8Array | null> {
  const found = await stat(file).catch(ignoreMissing);
  if (!found?.isFile()) return null;
  const source = await readFile(file).catch(ignoreMissing);
  return source ? source.subarray(0, maxMailBytes + 1) : null;
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
