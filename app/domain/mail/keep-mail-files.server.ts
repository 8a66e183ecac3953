import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { displayName } from "#app/domain/attachments/display-name.ts";
import { kindOfFile, mediaTypeOf } from "#app/domain/attachments/file-kind.ts";
import { discardFile, receiveFile } from "#app/domain/attachments/receive-file.server.ts";
import { storedName, storedPath } from "#app/domain/attachments/stored-file.server.ts";
import { maxFileBytes, maxFormFiles } from "#app/domain/attachments/upload-limits.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import type { MailFile } from "./incoming-mail.ts";

type KeptFile = { filename: string; mediaType: string; bytes: number; sha256: string; storedAs: string };

/** The files that came with an e-mail: those kept, and the names of those that are not what may be attached. */
export type MailFiles = { kept: KeptFile[]; refused: string[] };

/**
 * Keeps the files of an e-mail as forms' uploads are kept: photos and PDF whose name and bytes agree, eight of up to
 * 10 MB each. Named after the e-mail, so that reading it again after a crash leaves nothing behind.
 */
export async function keepMailFiles(dir: string, mailKey: string, files: readonly MailFile[]): Promise<MailFiles> {
  const result: MailFiles = { kept: [], refused: [] };
  for (const [position, { filename, content }] of files.entries()) {
    const name = displayName(filename);
    const kind = kindOfFile(filename, content.subarray(0, 16));
    if (kind === null || content.length > maxFileBytes || result.kept.length >= maxFormFiles) {
      result.refused.push(name);
      continue;
    }
    const file = await receiveFile(dir, oneChunk(content));
    const storedAs = storedName(file.sha256, idOf(`${mailKey}:${position}`));
    const target = storedPath(dir, storedAs);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await rename(file.path, target);
    } catch (error) {
      await discardFile(file);
      throw error;
    }
    result.kept.push({
      filename: name,
      mediaType: mediaTypeOf(kind),
      bytes: file.bytes,
      sha256: file.sha256,
      storedAs,
    });
  }
  return result;
}

/** Makes attachments of a message out of kept files; call it in the transaction that writes the message. */
export async function attachMailFiles(
  tx: Db,
  kept: readonly KeptFile[],
  to: { ticketId: string; messageId: string },
  now: Date,
): Promise<void> {
  for (const file of kept) await tx.attachment.create({ data: { ...file, ...to, uploadedAt: now } });
}

async function* oneChunk(content: Uint8Array) {
  yield content;
}

function idOf(key: string): string {
  return hashText(key).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
