import type { Db } from "#app/domain/shared/db.ts";
import { assignTicket } from "./assign-ticket.server.ts";
import type { Letterhead } from "./desk.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { mailReply } from "./mail-reply.server.ts";
import { recordEvent } from "./record-event.server.ts";
import type { Reply, ReplyAuthor } from "./reply.ts";
import { statusAfter } from "./ticket.ts";
import type { TicketAct, TicketActor } from "./ticket.ts";

/** The message's id and the ticket as the message left it. */
export type AddedMessage = { messageId: string; ticket: LockedTicket };

/** Writes a message into a locked ticket with all that follows from it; null when the ticket's status allows none. */
export async function addMessage(
  tx: Db,
  before: LockedTicket,
  reply: Reply,
  letterhead: Letterhead,
  now: Date,
): Promise<AddedMessage | null> {
  const { author, body, submissionKey, via = "form" } = reply;
  const act = actOf(author);
  if (!statusAfter(before.status, act)) return null;
  const ticketId = before.id;
  const actor: TicketActor =
    author.kind === "customer" ? { kind: "customer", id: author.customerId } : { kind: "staff", id: author.staffId };
  const { id: messageId } = await tx.ticketMessage.create({
    data: {
      ...{ ticketId, body, submissionKey, via, authorKind: author.kind, sentAt: now },
      kind: act === "noted" ? "note" : "public",
      customerId: author.kind === "customer" ? author.customerId : null,
      staffId: author.kind === "staff" ? author.staffId : null,
    },
  });
  if (act === "replied" && author.kind === "staff" && before.assigneeId === null) {
    await assignTicket(tx, { ticketId, staffId: author.staffId, actor, reasons: [{ kind: "taken" }] }, now);
  }
  await reply.mail?.record(tx, { ticketId, messageId });
  const ticket = await applyAct(tx, before, act, now);
  await recordEvent(tx, { ticketId, kind: act, actor, detail: { messageId } }, now);
  if (before.status === "solved" && ticket.status !== "solved")
    await recordEvent(tx, { ticketId, kind: "reopened", actor }, now);
  if (act !== "noted")
    await mailReply(
      tx,
      ticket,
      { id: messageId, body, staffId: author.kind === "staff" ? author.staffId : null },
      letterhead,
      now,
    );
  return { messageId, ticket };
}

async function applyAct(tx: Db, before: LockedTicket, act: TicketAct, now: Date): Promise<LockedTicket> {
  const status = statusAfter(before.status, act) ?? before.status;
  return tx.ticket.update({
    where: { id: before.id },
    data: {
      ...{ status, updatedAt: now },
      ...(act === "replied" && before.firstRepliedAt === null ? { firstRepliedAt: now } : {}),
      ...(status === "solved" ? {} : { solvedAt: null }),
    },
    include: { requester: true, assignee: true },
  });
}

function actOf(author: ReplyAuthor): TicketAct {
  if (author.kind === "customer") return "customer_replied";
  return author.as === "note" ? "noted" : "replied";
}
