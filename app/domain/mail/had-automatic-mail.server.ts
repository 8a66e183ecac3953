import type { Db } from "#app/domain/shared/db.ts";

/** How long somebody who has had an automatic e-mail gets no other in answer to an e-mail, in minutes. */
const restMinutes = 60;

/**
 * Whether an automatic e-mail was queued for this address within the hour. Two machines that answer each other stop
 * here: whoever writes by e-mail gets one in an hour, however often they write.
 */
export async function hadAutomaticMail(db: Db, address: string, now: Date): Promise<boolean> {
  const createdAt = { gt: new Date(now.getTime() - restMinutes * 60_000) };
  const job = await db.outboxJob.findFirst({
    where: { automaticTo: address.toLowerCase(), createdAt },
    select: { id: true },
  });
  return job !== null;
}
