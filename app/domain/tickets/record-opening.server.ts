import type { Db } from "#app/domain/shared/db.ts";
import type { AttachedFile } from "./view-attachment.server.ts";

/** Records that a member of staff opens a sensitive file; the file is served only after it. */
export async function recordOpening(db: Db, staffId: string, file: AttachedFile, now: Date): Promise<void> {
  await db.auditEvent.create({
    data: {
      ...{ happenedAt: now, actorKind: "staff", actorId: staffId, action: "opened_sensitive_file" },
      ...{ subjectKind: "ticket", subjectId: file.ticketId },
      detail: { attachmentId: file.id, filename: file.filename },
    },
  });
}
