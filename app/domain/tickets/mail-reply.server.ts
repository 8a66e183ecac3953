import type { Db } from "#app/domain/shared/db.ts";
import { interfaceLocale, staffLocale } from "#app/domain/i18n/locale.ts";
import type { Letterhead } from "./desk.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { queueEmail } from "./queue-email.server.ts";
import { customerRepliedEmail, repliedEmail } from "./ticket-emails.ts";
import { aboutTicket } from "./ticket-headers.ts";

/** Queues the e-mail that carries a message to the other side: to the customer, or to whoever has the ticket, if anybody. */
export async function mailReply(
  tx: Db,
  ticket: LockedTicket,
  message: { id: string; body: string; staffId: string | null },
  letterhead: Letterhead,
  now: Date,
): Promise<void> {
  const { number, shop, subject, requester, assignee, language } = ticket;
  const { body, staffId } = message;
  const from = letterhead.sender(shop);
  const shopName = letterhead.shopName(shop);
  const mail = { from, ...aboutTicket(number, false) };
  const key = `ticket-message:${message.id}`;
  if (staffId !== null) {
    const author = await tx.staff.findUnique({ where: { id: staffId }, select: { name: true } });
    const locale = interfaceLocale(language);
    const url = letterhead.ticketUrl({ shop, language, number });
    const words = repliedEmail(locale, { number, shopName, subject, body, url, authorName: author?.name ?? null });
    await queueEmail(tx, { ...mail, to: requester.email, ...words }, key, now);
  } else if (assignee) {
    const words = customerRepliedEmail(staffLocale(assignee.locale), {
      number,
      shopName,
      subject,
      body,
      url: letterhead.staffTicketUrl(number),
    });
    await queueEmail(tx, { ...mail, to: assignee.email, ...words }, key, now);
  }
}
