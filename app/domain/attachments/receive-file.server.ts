import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import path from "node:path";
import { headLength } from "./file-kind.ts";

/** The folder, below that of the uploads, for what is still coming in. */
export const incomingFolder = "incoming";

/** A file that has come in whole and is not kept yet; `isStored` is false when the disk did not take it. */
export type ReceivedFile = { path: string; bytes: number; sha256: string; head: Uint8Array; isStored: boolean };

/**
 * Writes a stream to a new file below `dir`, counted and hashed on its way; nothing stays when the stream fails. When the
 * disk fails the stream is read to its end all the same, so that the rest of its form can be read.
 */
export async function receiveFile(dir: string, source: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
  const target = path.join(dir, incomingFolder, randomUUID());
  let file = await openNew(target);
  const hash = createHash("sha256");
  let bytes = 0;
  let head = new Uint8Array();
  try {
    for await (const chunk of source) {
      if (head.length < headLength) head = new Uint8Array([...head, ...chunk.subarray(0, headLength - head.length)]);
      hash.update(chunk);
      bytes += chunk.length;
      if (file !== null && !(await isWritten(file, chunk))) file = await giveUp(file, target);
    }
    if (file !== null && !(await isClosed(file))) file = await giveUp(file, target);
  } catch (error) {
    await giveUp(file, target);
    throw error;
  }
  return { path: target, bytes, sha256: hash.digest("hex"), head, isStored: file !== null };
}

/** Throws a received file away. */
export async function discardFile(file: Pick<ReceivedFile, "path">): Promise<void> {
  await rm(file.path, { force: true }).catch((error: unknown) => {
    if (!isDiskFault(error)) throw error;
  });
}

/** Whether an error is the disk's: full, broken, read-only, or a folder that is none. */
export function isDiskFault(error: unknown): boolean {
  const codes = [
    "ENOSPC",
    "EDQUOT",
    "EIO",
    "EROFS",
    "EACCES",
    "EPERM",
    "ENOTDIR",
    "EEXIST",
    "EMFILE",
    "ENFILE",
    "ENOENT",
  ];
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

async function openNew(target: string): Promise<FileHandle | null> {
  try {
    await mkdir(path.dirname(target), { recursive: true });
    return await open(target, "wx", 0o600);
  } catch (error) {
    if (isDiskFault(error)) return null;
    throw error;
  }
}

async function isWritten(file: FileHandle, chunk: Uint8Array): Promise<boolean> {
  try {
    // A full disk may take part of it: writeFile goes on until all is written or it fails.
    await file.writeFile(chunk);
    return true;
  } catch (error) {
    if (isDiskFault(error)) return false;
    throw error;
  }
}

/** Some disks tell only now that there was no room. */
async function isClosed(file: FileHandle): Promise<boolean> {
  try {
    await file.close();
    return true;
  } catch (error) {
    if (isDiskFault(error)) return false;
    throw error;
  }
}

async function giveUp(file: FileHandle | null, target: string): Promise<null> {
  await file?.close().catch(() => undefined);
  await discardFile({ path: target });
  return null;
}
