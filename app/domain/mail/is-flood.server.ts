import type { Db } from "#app/domain/shared/db.ts";

/** The most e-mails that one address may send us in an hour before they are set aside for a person to look at. */
const maxMailsAnHour = 20;

/** Whether an address has sent as much within the hour as one may. */
export async function isFlood(db: Db, fromAddress: string | null, now: Date): Promise<boolean> {
  if (fromAddress === null) return false;
  const receivedAt = { gt: new Date(now.getTime() - 3_600_000) };
  return (await db.inboundMail.count({ where: { fromAddress, receivedAt } })) >= maxMailsAnHour;
}
