import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#app/domain/shared/db.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import { displayName } from "./display-name.ts";
import { kindOfFile, mediaTypeOf } from "./file-kind.ts";
import { discardFile } from "./receive-file.server.ts";
import type { ReceivedFile } from "./receive-file.server.ts";
import { storedName, storedPath } from "./stored-file.server.ts";
import { maxFileBytes, maxFormFiles, maxPendingFiles } from "./upload-limits.ts";

/** Which form a file belongs to, whose it is, and what it shows. */
export type UploadPlace = { submissionKey: string; customerId: string; evidenceKey: string };

/** What became of a file that was given. */
export type UploadOutcome = { kind: "kept" } | { kind: "refused"; reason: UploadRefusal };

export type UploadRefusal = "empty" | "too_large" | "wrong_type" | "too_many" | "too_many_pending";

/**
 * Keeps a received file until its form is sent. A name and first bytes that do not agree are refused, as is a file
 * beyond the limits; the same file given twice for the same thing is kept once. The received file is used up.
 */
export async function keepUpload(
  { db, dir }: { db: Db; dir: string },
  place: UploadPlace,
  { filename, file }: { filename: string; file: ReceivedFile },
  now: Date,
): Promise<UploadOutcome> {
  const kind = kindOfFile(filename, file.head);
  const reason = await refusalOf(db, place, file, kind !== null);
  if (reason !== null || kind === null) {
    await discardFile(file);
    return { kind: "refused", reason: reason ?? "wrong_type" };
  }
  const storedAs = storedName(file.sha256, randomUUID());
  const target = storedPath(dir, storedAs);
  await mkdir(path.dirname(target), { recursive: true });
  await rename(file.path, target);
  const { bytes, sha256 } = file;
  const facts = { filename: displayName(filename), mediaType: mediaTypeOf(kind), bytes, sha256, storedAs };
  try {
    await db.pendingUpload.create({ data: { ...place, ...facts, uploadedAt: now } });
  } catch (error) {
    await rm(target, { force: true });
    if (!isUniqueViolation(error)) throw error;
  }
  return { kind: "kept" };
}

async function refusalOf(
  db: Db,
  { submissionKey, customerId, evidenceKey }: UploadPlace,
  { bytes, sha256 }: ReceivedFile,
  isKnownKind: boolean,
): Promise<UploadRefusal | null> {
  if (bytes === 0) return "empty";
  if (bytes > maxFileBytes) return "too_large";
  if (!isKnownKind) return "wrong_type";
  const pending = await db.pendingUpload.findMany({ where: { customerId } });
  const ofForm = pending.filter((upload) => upload.submissionKey === submissionKey);
  if (ofForm.some((upload) => upload.evidenceKey === evidenceKey && upload.sha256 === sha256)) return null;
  if (ofForm.length >= maxFormFiles) return "too_many";
  return pending.length >= maxPendingFiles ? "too_many_pending" : null;
}
