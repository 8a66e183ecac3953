import type { Db } from "#app/domain/shared/db.ts";
import type { UploadForm } from "./upload-owner.ts";

/** A file that waits for its form to be sent. */
export type PendingFile = { id: string; evidenceKey: string; filename: string; bytes: number };

/** The files that somebody has given with a form so far, oldest first. */
export async function listPendingUploads(db: Db, { submissionKey, owner }: UploadForm): Promise<PendingFile[]> {
  return db.pendingUpload.findMany({
    where: { submissionKey, owner },
    orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
    select: { id: true, evidenceKey: true, filename: true, bytes: true },
  });
}
