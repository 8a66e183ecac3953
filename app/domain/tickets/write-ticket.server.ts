import { attachUploads } from "#app/domain/attachments/attach-uploads.server.ts";
import { hadAutomaticMail } from "#app/domain/mail/had-automatic-mail.server.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Placement } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Letterhead } from "./desk.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import type { TicketDraft } from "./ticket-draft.ts";
import { takeOrderSnapshot } from "./order-snapshot.ts";
import { queueEmail } from "./queue-email.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { receivedEmail } from "./ticket-emails.ts";
import { sensitivity } from "./sensitivity.ts";
import { aboutTicket } from "./ticket-headers.ts";

/** Writes a new ticket with its first message, history and e-mail; call it in a transaction. */
export async function writeTicket(
  tx: Db,
  {
    isRequesterProven,
    phone,
    message,
    order,
    placement,
    request,
    triage,
    uploads,
    call,
    mail: origin,
    follows = null,
    ...facts
  }: TicketDraft & { number: number; placement: Placement },
  letterhead: Letterhead,
  now: Date,
) {
  const { assigneeId } = placement;
  const ticket = await tx.ticket.create({
    data: {
      ...facts,
      ...{ queue: placement.queue, assigneeId, placement },
      status: assigneeId === null ? "new" : "open",
      assignedAt: assigneeId === null ? null : now,
      orderId: order?.id ?? null,
      orderSnapshot: order ? takeOrderSnapshot(order) : undefined,
      openedAt: now,
      updatedAt: now,
      ...(request ? { requestType: request.type, asked: request.asked } : {}),
      ...(triage ? { triage } : {}),
    },
    include: { requester: true },
  });
  const customer = { kind: "customer", id: ticket.requesterId } as const;
  const system = { kind: "system" } as const;
  const ticketId = ticket.id;
  const { id: messageId } = await tx.ticketMessage.create({
    data: {
      via: origin ? "email" : "form",
      ticketId,
      kind: "public",
      authorKind: "customer",
      customerId: customer.id,
      body: message,
      sentAt: now,
      position: 1,
      submissionKey: `ticket:${facts.submissionKey}`,
    },
  });
  if (uploads)
    await attachUploads(
      tx,
      { submissionKey: facts.submissionKey, owner: uploads.owner },
      { ticketId, messageId, ...sensitivity(triage, uploads, now) },
    );
  await origin?.record(tx, { ticketId, messageId });
  const opening = {
    ...{ channel: facts.channel, isProven: isRequesterProven },
    ...(phone === null ? {} : { phone }),
    ...(follows === null ? {} : { follows }),
  };
  await recordEvent(tx, { ticketId, kind: "opened", actor: customer, detail: opening }, now);
  await recordEvent(tx, { ticketId, kind: "placed", actor: system, detail: placement }, now);
  if (assigneeId !== null)
    await recordEvent(tx, { ticketId, kind: "assigned", actor: system, detail: { staffId: assigneeId } }, now);
  await keepClocks(tx, ticket, letterhead, now);
  const { shop, number, subject, language, channel, expectedBy } = ticket;
  const locale = interfaceLocale(language);
  const words = receivedEmail(locale, {
    ...{ number, subject, message, channel, expectedBy, call, follows },
    shopName: letterhead.shopName(shop),
    timeZone: letterhead.timeZone(shop),
    url: letterhead.ticketUrl({ shop, language, number }),
  });
  const to = ticket.requester.email;
  if (origin && (await hadAutomaticMail(tx, to, now))) return ticket;
  const mail = { from: letterhead.sender(shop), to, ...aboutTicket(number, true), ...words };
  await queueEmail(tx, mail, `ticket-received:${ticketId}`, now);
  return ticket;
}
