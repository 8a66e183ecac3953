import type { Db } from "#app/domain/shared/db.ts";
import type { MailOutcome } from "#prisma/sqlite/enums.ts";

/** The most e-mails that one address may send us in an hour before they are set aside for a person to look at. */
const maxMailsAnHour = 20;

const taken: MailOutcome[] = ["opened_ticket", "added_message"];

/**
 * Whether an address has sent as much within the hour as one may. Only what was taken counts: what others sent in its
 * name and was refused must not keep its owner out, and delivery reports are always read.
 */
export async function isFlood(db: Db, fromAddress: string | null, now: Date): Promise<boolean> {
  if (fromAddress === null) return false;
  const receivedAt = { gt: new Date(now.getTime() - 3_600_000) };
  return (await db.inboundMail.count({ where: { fromAddress, receivedAt, outcome: { in: taken } } })) >= maxMailsAnHour;
}
