import { keepClocks } from "#app/domain/tickets/keep-clocks.server.ts";
import type { ChatEnd } from "#prisma/sqlite/enums.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Letterhead } from "#app/domain/tickets/desk.ts";
import { isLiveChat, lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import type { LockedTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { expectedByOf, promisedParts } from "#app/domain/tickets/expected-by.ts";
import { queueEmail } from "#app/domain/tickets/queue-email.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import type { TicketActor } from "#app/domain/tickets/ticket.ts";
import { aboutTicket } from "#app/domain/tickets/ticket-headers.ts";
import { transcriptEmail } from "./transcript.ts";
import { listTranscript } from "./list-transcript.server.ts";

/** Why a chat ends, and who ended it. */
export type ChatEnding = { reason: ChatEnd; actor: TicketActor };

/**
 * Turns a live chat into e-mail, once however many try: the chat ends, the ticket goes on by e-mail, its history says
 * why, and one e-mail takes to the customer what they have not seen, with the transcript. Null when it had ended. Call
 * it in a transaction.
 */
export async function endChat(
  tx: Db,
  ticketId: string,
  { reason, actor }: ChatEnding,
  letterhead: Letterhead,
  now: Date,
): Promise<LockedTicket | null> {
  const ticket = await lockTicket(tx, ticketId);
  if (!ticket || !isLiveChat(ticket)) return null;
  const { count } = await tx.chat.updateMany({
    where: { ticketId, endedAt: null },
    data: { endedAt: now, endedFor: reason },
  });
  if (count === 0) return null;
  await tx.ticket.update({ where: { id: ticketId }, data: { channel: "email", updatedAt: now } });
  await recordEvent(tx, { ticketId, kind: "chat_ended", actor, detail: { reason } }, now);
  await keepClocks(tx, ticket, letterhead, now);
  const { shop, number, subject, language, requester } = ticket;
  const { lines, seenUpTo } = await listTranscript(tx, ticketId);
  const promised = await tx.ticket.findUniqueOrThrow({ where: { id: ticketId }, include: promisedParts });
  const words = transcriptEmail(interfaceLocale(language), {
    ...{ number, subject, lines, seenUpTo },
    reason: reason === "customer_left" && actor.kind === "system" ? "page_gone" : reason,
    expectedBy: reason === "solved" ? null : expectedByOf(promised),
    shopName: letterhead.shopName(shop),
    timeZone: letterhead.timeZone(shop),
    url: letterhead.ticketUrl({ shop, language, number }),
  });
  const mail = { from: letterhead.sender(shop), to: requester.email, ...aboutTicket(number, true), ...words };
  await queueEmail(tx, mail, `chat-transcript:${ticketId}`, now);
  return { ...ticket, channel: "email", chat: { endedAt: now } };
}
