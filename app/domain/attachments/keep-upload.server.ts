import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#app/domain/shared/db.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import { displayName } from "./display-name.ts";
import { kindOfFile, mediaTypeOf } from "./file-kind.ts";
import { discardFile, isDiskFault } from "./receive-file.server.ts";
import type { ReceivedFile } from "./receive-file.server.ts";
import { storedName, storedPath } from "./stored-file.server.ts";
import { maxFileBytes, maxFormFiles, maxPendingBytes, maxPendingFiles } from "./upload-limits.ts";
import type { UploadForm } from "./upload-owner.ts";

/** Which form a file belongs to, whose it is, and what it shows. */
export type UploadPlace = UploadForm & { evidenceKey: string };

/** What became of a file that was given. */
export type UploadOutcome = { kind: "kept" } | { kind: "refused"; reason: UploadRefusal };

/** `not_stored`: nothing is wrong with the file, but it could not be written, or what waits is as much as we keep. */
export type UploadRefusal = "empty" | "too_large" | "wrong_type" | "too_many" | "too_many_pending" | "not_stored";

/**
 * Keeps a received file until its form is sent. A name and first bytes that do not agree are refused, as is a file
 * beyond the limits; the same file given twice for the same thing is kept once. The received file is used up. A disk
 * that takes nothing is an outcome, not a fault: whoever asks for a person gets one without the file.
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
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await rename(file.path, target);
  } catch (error) {
    if (!isDiskFault(error)) throw error;
    await discardFile(file);
    return { kind: "refused", reason: "not_stored" };
  }
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
  { submissionKey, owner, evidenceKey }: UploadPlace,
  { bytes, sha256, isStored }: ReceivedFile,
  isKnownKind: boolean,
): Promise<UploadRefusal | null> {
  if (!isStored) return "not_stored";
  if (bytes === 0) return "empty";
  if (bytes > maxFileBytes) return "too_large";
  if (!isKnownKind) return "wrong_type";
  const pending = await db.pendingUpload.findMany({ where: { owner } });
  const ofForm = pending.filter((upload) => upload.submissionKey === submissionKey);
  if (ofForm.some((upload) => upload.evidenceKey === evidenceKey && upload.sha256 === sha256)) return null;
  if (ofForm.length >= maxFormFiles) return "too_many";
  if (pending.length >= maxPendingFiles) return "too_many_pending";
  const all = await db.pendingUpload.aggregate({ _sum: { bytes: true } });
  return (all._sum.bytes ?? 0) + bytes > maxPendingBytes ? "not_stored" : null;
}
