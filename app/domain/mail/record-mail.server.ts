import type { Db } from "#app/domain/shared/db.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import type { MailOutcome } from "#prisma/sqlite/enums.ts";

/** What is kept of an e-mail that came in. */
export type MailRecord = {
  identity: string;
  mailbox: string;
  fromAddress: string | null;
  subject: string | null;
  storedAs: string;
  outcome: MailOutcome;
  reason?: string | null;
  ticketId?: string | null;
  messageId?: string | null;
};

/** Somebody else has recorded the same e-mail in the meantime: what this transaction did must not count. */
export class MailIsRecorded extends Error {
  constructor() {
    super("This e-mail has been read already.");
  }
}

/**
 * Writes down what became of an e-mail, once: in the transaction that did it. With `again` it takes the place of an
 * earlier refusal. Throws MailIsRecorded when another reading was faster.
 */
export async function recordMail(tx: Db, record: MailRecord, { again }: { again: boolean }, now: Date): Promise<void> {
  const { identity, outcome, reason = null, ticketId = null, messageId = null } = record;
  if (again) {
    const { count } = await tx.inboundMail.updateMany({
      where: { identity, outcome: { in: ["refused", "set_aside"] } },
      data: { outcome, reason, ticketId, messageId },
    });
    if (count === 0) throw new MailIsRecorded();
    return;
  }
  try {
    await tx.inboundMail.create({ data: { ...record, reason, ticketId, messageId, receivedAt: now } });
  } catch (error) {
    throw isUniqueViolation(error) ? new MailIsRecorded() : error;
  }
}
