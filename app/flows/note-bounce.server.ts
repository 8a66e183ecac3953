import { readBounce, reportText } from "#app/domain/mail/read-bounce.ts";
import { findMessageIds } from "#app/domain/mail/ticket-message-id.server.ts";
import type { IncomingMail } from "#app/domain/mail/incoming-mail.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { noteMailFailure } from "#app/domain/tickets/note-mail-failure.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";

/**
 * Gives up the e-mail of ours that a delivery report says did not arrive, and notes it on its ticket; what open pages
 * are to be told. Only a report that quotes our signed Message-ID does anything: nobody else could know it.
 */
export async function noteBounce(tx: Db, secret: string, mail: IncomingMail, now: Date): Promise<LiveEvent[]> {
  const reason = readBounce(mail);
  if (reason === null) return [];
  const text = [...mail.references.map((reference) => `<${reference}>`), reportText(mail)].join("\n");
  const events: LiveEvent[] = [];
  for (const { jobId } of findMessageIds(secret, text)) {
    const { count } = await tx.outboxJob.updateMany({
      where: { id: jobId, status: { not: "dead" } },
      data: { status: "dead", lastError: reason },
    });
    const job = count === 1 ? await tx.outboxJob.findUnique({ where: { id: jobId } }) : null;
    const ticket = job && (await noteMailFailure(tx, job, reason, now));
    if (ticket) events.push(ticketChanged(ticket));
  }
  return events;
}
