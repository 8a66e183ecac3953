import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { headLength } from "./file-kind.ts";

/** The folder, below that of the uploads, for what is still coming in. */
export const incomingFolder = "incoming";

/** A file that has come in whole and is not kept yet. */
export type ReceivedFile = { path: string; bytes: number; sha256: string; head: Uint8Array };

/** Writes a stream to a new file below `dir`, counted and hashed on its way; nothing stays when the stream fails. */
export async function receiveFile(dir: string, source: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
  await mkdir(path.join(dir, incomingFolder), { recursive: true });
  const target = path.join(dir, incomingFolder, randomUUID());
  const file = await open(target, "wx", 0o600);
  const hash = createHash("sha256");
  let bytes = 0;
  let head = new Uint8Array();
  try {
    for await (const chunk of source) {
      if (head.length < headLength) head = new Uint8Array([...head, ...chunk.subarray(0, headLength - head.length)]);
      hash.update(chunk);
      bytes += chunk.length;
      await file.write(chunk);
    }
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await discardFile({ path: target });
    throw error;
  }
  return { path: target, bytes, sha256: hash.digest("hex"), head };
}

/** Throws a received file away. */
export async function discardFile(file: Pick<ReceivedFile, "path">): Promise<void> {
  await rm(file.path, { force: true });
}
