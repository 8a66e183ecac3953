import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { hadAutomaticMail } from "#app/domain/mail/had-automatic-mail.server.ts";
import { refusedFilesEmail } from "#app/domain/mail/mail-words.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Letterhead } from "#app/domain/tickets/desk.ts";
import { queueEmail } from "#app/domain/tickets/queue-email.server.ts";
import { aboutTicket } from "#app/domain/tickets/ticket-headers.ts";

/**
 * Tells a customer by e-mail which files of a message of theirs were not taken, why, and what to do; nobody who has had
 * an automatic e-mail within the hour. Call it in the transaction that writes the message.
 */
export async function tellRefusedFiles(
  tx: Db,
  { ticketId, messageId, names }: { ticketId: string; messageId: string; names: readonly string[] },
  letterhead: Letterhead,
  now: Date,
): Promise<void> {
  if (names.length === 0) return;
  const ticket = await tx.ticket.findUniqueOrThrow({ where: { id: ticketId }, include: { requester: true } });
  const { number, shop, language, requester } = ticket;
  if (await hadAutomaticMail(tx, requester.email, now)) return;
  const words = refusedFilesEmail(interfaceLocale(language), {
    ...{ number, names, shopName: letterhead.shopName(shop) },
    url: letterhead.ticketUrl({ shop, language, number }),
  });
  const mail = { from: letterhead.sender(shop), to: requester.email, ...aboutTicket(number, true), ...words };
  await queueEmail(tx, mail, `files-refused:${messageId}`, now);
}
