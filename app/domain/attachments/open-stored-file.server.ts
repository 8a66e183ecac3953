import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { storedPath } from "./stored-file.server.ts";

/** The bytes of a stored file; null when it is not there any more. */
export async function openStoredFile(
  dir: string,
  storedAs: string,
): Promise<{ bytes: number; stream: Readable } | null> {
  const target = storedPath(dir, storedAs);
  const found = await stat(target).catch(() => null);
  return found && { bytes: found.size, stream: createReadStream(target) };
}
