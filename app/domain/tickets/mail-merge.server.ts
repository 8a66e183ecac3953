import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Letterhead } from "./desk.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { mergedEmail } from "./merged-email.ts";
import { queueEmail } from "./queue-email.server.ts";
import { aboutTicket } from "./ticket-headers.ts";

/** Tells the customer, once a merged ticket, under which number their request goes on; an answer to it leads there. */
export async function mailMerge(
  tx: Db,
  merged: LockedTicket,
  into: LockedTicket,
  letterhead: Letterhead,
  now: Date,
): Promise<void> {
  const { shop, language, number } = into;
  const words = mergedEmail(interfaceLocale(language), {
    ...{ merged: merged.number, into: number },
    shopName: letterhead.shopName(shop),
    url: letterhead.ticketUrl({ shop, language, number }),
  });
  const mail = { from: letterhead.sender(shop), to: into.requester.email, ...aboutTicket(number, true), ...words };
  await queueEmail(tx, mail, `ticket-merged:${into.id}:${merged.id}`, now);
}
