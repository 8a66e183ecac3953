import type { Db } from "#app/domain/shared/db.ts";
import { messageIdIn } from "./mail-identity.server.ts";
import { signMessageId } from "./ticket-message-id.server.ts";

/** The Message-ID of an e-mail about a ticket, and those of the conversation before it, oldest first. */
export type SignedThread = { messageId: string; references: string[] };

/**
 * How mail programs put an e-mail into its ticket's conversation (RFC 5322, 3.6.4): after the e-mail that
 * opened it, our receipt, and the customer's latest e-mail, as far as there are any.
 */
export async function signThread(
  db: Db,
  secret: string,
  job: { id: string; number: number; domain: string },
): Promise<SignedThread> {
  const { id: jobId, number, domain } = job;
  const sign = (id: string) => signMessageId(secret, { number, jobId: id }, domain);
  const ticket = await db.ticket.findUnique({ where: { number }, select: { id: true } });
  if (!ticket) return { messageId: sign(jobId), references: [] };
  const came = { ticketId: ticket.id, outcome: { in: ["opened_ticket" as const, "added_message" as const] } };
  const opened = { ticketId: ticket.id, outcome: "opened_ticket" } as const;
  const [first, latest, receipt] = await Promise.all([
    db.inboundMail.findFirst({ where: opened, orderBy: { receivedAt: "asc" }, select: { identity: true } }),
    db.inboundMail.findFirst({ where: came, orderBy: { receivedAt: "desc" }, select: { identity: true } }),
    db.outboxJob.findUnique({ where: { dedupeKey: `ticket-received:${ticket.id}` }, select: { id: true } }),
  ]);
  const ids = [
    first && messageIdIn(first.identity),
    receipt && receipt.id !== jobId ? sign(receipt.id) : null,
    latest && messageIdIn(latest.identity),
  ];
  return { messageId: sign(jobId), references: [...new Set(ids.flatMap((id) => id ?? []))] };
}
