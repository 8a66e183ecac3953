import type { Thread } from "#app/domain/mail/judge-mail.ts";
import { readMessageId } from "#app/domain/mail/ticket-message-id.server.ts";
import { findMergedInto } from "./find-merged-into.server.ts";
import type { Db } from "#app/domain/shared/db.ts";

/**
 * The ticket that the first Message-ID of ours among an e-mail's references leads to, or the one in which it goes on
 * since it was merged; null when none is ours.
 */
export async function findThread(db: Db, secret: string, references: readonly string[]): Promise<Thread | null> {
  const ours = references.flatMap((reference) => readMessageId(secret, reference) ?? [])[0];
  if (!ours) return null;
  const named = await db.ticket.findUnique({
    where: { number: ours.number },
    select: { id: true, mergedIntoId: true },
  });
  if (!named) return null;
  const ticket = await db.ticket.findUnique({
    where: { id: (await findMergedInto(db, named))?.id ?? named.id },
    select: { number: true, shop: true, status: true, requester: { select: { id: true, email: true } } },
  });
  return ticket && { ...ticket, isClosed: ticket.status === "closed" };
}
