import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import type { Keeper } from "#app/domain/shared/kept-file.server.ts";

/**
 * Keeps results in a folder for this very build: its bundle's hash is part of every key. While developing, when modules
 * change one by one, nothing is kept.
 */
export async function openKeeper(dir: string): Promise<Keeper> {
  const file = fileURLToPath(import.meta.url);
  return file.endsWith(".ts") ? null : { dir, codeVersion: hashText(await readFile(file)) };
}
