import type { Db } from "#app/domain/shared/db.ts";

/** Lets an e-mail that was given up have all its attempts again; false when it is not given up (any more). */
export async function requeueMail(tx: Db, jobId: string, now: Date): Promise<boolean> {
  const { count } = await tx.outboxJob.updateMany({
    where: { id: jobId, status: "dead", kind: "email" },
    data: { status: "pending", attempts: 0, runAfter: now, lastError: null },
  });
  return count > 0;
}
