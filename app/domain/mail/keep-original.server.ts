import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { hashText } from "#app/domain/shared/hash-text.server.ts";

/** Keeps an e-mail as it came, below `dir`; returns its name there. The same bytes are kept once. */
export async function keepOriginal(dir: string, source: Uint8Array): Promise<string> {
  const hash = hashText(source);
  const storedAs = `${hash.slice(0, 2)}/${hash}.eml`;
  const target = path.join(dir, storedAs);
  await mkdir(path.dirname(target), { recursive: true });
  const unfinished = `${target}.${crypto.randomUUID()}.part`;
  await writeFile(unfinished, source, { mode: 0o600 });
  await rename(unfinished, target);
  return storedAs;
}

/** The bytes of a kept e-mail; null when they are gone. Throws on a name that `keepOriginal` does not make. */
export async function readOriginal(dir: string, storedAs: string): Promise<Uint8Array | null> {
  if (!/^[0-9a-f]{2}\/[0-9a-f]{64}\.eml$/.test(storedAs))
    throw new Error(`"${storedAs}" is not the name of a kept e-mail.`);
  return readFile(path.join(dir, ...storedAs.split("/"))).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
