import type { Database } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { requeueMail } from "#app/domain/tickets/requeue-mail.server.ts";

/**
 * A lead sends an e-mail that was given up once more, with all its attempts; written down who did. `gone` when it is
 * not given up (any more): another was faster.
 */
export async function sendMailAgain(
  db: Database,
  staffId: string,
  jobId: string,
  now: Date,
): Promise<{ kind: "queued" } | { kind: "gone" }> {
  const isQueued = await inTransaction(db, async (tx) => {
    if (!(await requeueMail(tx, jobId, now))) return false;
    await tx.auditEvent.create({
      data: {
        ...{ happenedAt: now, actorKind: "staff", actorId: staffId, action: "mail_sent_again", detail: {} },
        ...{ subjectKind: "outbox_job", subjectId: jobId },
      },
    });
    return true;
  });
  return { kind: isQueued ? "queued" : "gone" };
}
