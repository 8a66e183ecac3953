import type { Db } from "#app/domain/shared/db.ts";

/** A file that waits for its form to be sent. */
export type PendingFile = { id: string; evidenceKey: string; filename: string; bytes: number };

/** The files that a customer has given with a form so far, oldest first. */
export async function listPendingUploads(
  db: Db,
  form: { submissionKey: string; customerId: string },
): Promise<PendingFile[]> {
  const { submissionKey, customerId } = form;
  return db.pendingUpload.findMany({
    where: { submissionKey, customerId },
    orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
    select: { id: true, evidenceKey: true, filename: true, bytes: true },
  });
}
