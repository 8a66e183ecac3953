import { attachUploads } from "#app/domain/attachments/attach-uploads.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { readTriageRecord } from "#app/domain/triage/triage-record.ts";
import { assignTicket } from "./assign-ticket.server.ts";
import type { Letterhead } from "./desk.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { isLiveChat, lockedParts } from "./lock-ticket.server.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { mailReply } from "./mail-reply.server.ts";
import { nextPosition } from "./next-position.server.ts";
import { recordEvent } from "./record-event.server.ts";
import type { Reply, ReplyAuthor } from "./reply.ts";
import { returnIfAbsent } from "./return-ticket.server.ts";
import { sensitivity } from "./sensitivity.ts";
import { statusAfter, storedStatus, workStatuses } from "./ticket.ts";
import type { TicketAct, TicketActor, TicketStatus } from "./ticket.ts";

/** The message's id and the ticket as the message left it. */
export type AddedMessage = { messageId: string; position: number; ticket: LockedTicket };

/**
 * Writes a message into a locked ticket with all that follows from it; null when the ticket's status allows none. What
 * becomes our turn by it while whoever has it is not there is placed again.
 */
export async function addMessage(
  tx: Db,
  before: LockedTicket,
  reply: Reply,
  letterhead: Letterhead,
  now: Date,
): Promise<AddedMessage | null> {
  const { author, body, submissionKey, uploads } = reply;
  const isLive = isLiveChat(before);
  const via = reply.via ?? (isLive ? "chat" : "form");
  const act = actOf(author);
  if (!statusAfter(before.status, act)) return null;
  const ticketId = before.id;
  const actor: TicketActor =
    author.kind === "customer" ? { kind: "customer", id: author.customerId } : { kind: "staff", id: author.staffId };
  const position = await nextPosition(tx, ticketId);
  const { id: messageId } = await tx.ticketMessage.create({
    data: {
      ...{ ticketId, body, submissionKey, via, position, authorKind: author.kind, sentAt: now },
      kind: act === "noted" ? "note" : "public",
      customerId: author.kind === "customer" ? author.customerId : null,
      staffId: author.kind === "staff" ? author.staffId : null,
    },
  });
  if (uploads)
    await attachUploads(
      tx,
      { submissionKey, owner: uploads.owner },
      { ticketId, messageId, ...sensitivity(readTriageRecord(before.triage), uploads, now) },
    );
  if (act === "replied" && author.kind === "staff" && before.assigneeId === null) {
    await assignTicket(tx, { ticketId, staffId: author.staffId, actor, reasons: [{ kind: "taken" }] }, now);
  }
  await reply.mail?.record(tx, { ticketId, messageId });
  const changed = await applyAct(tx, before, act, now);
  await recordEvent(tx, { ticketId, kind: act, actor, detail: { messageId } }, now);
  if (before.status === "solved" && changed.status !== "solved")
    await recordEvent(tx, { ticketId, kind: "reopened", actor }, now);
  if (before.status === "on_hold" && act === "customer_replied")
    await recordEvent(tx, { ticketId, kind: "woken", actor }, now);
  const becameOurs = !isWork(before.status) && isWork(changed.status);
  const ticket = becameOurs ? await returnIfAbsent(tx, changed, letterhead, now) : changed;
  if (act !== "noted") await keepClocks(tx, ticket, letterhead, now);
  if (act !== "noted" && !isLive)
    await mailReply(
      tx,
      ticket,
      { id: messageId, body, staffId: author.kind === "staff" ? author.staffId : null },
      letterhead,
      now,
    );
  return { messageId, position, ticket };
}

async function applyAct(tx: Db, before: LockedTicket, act: TicketAct, now: Date): Promise<LockedTicket> {
  const status = statusAfter(before.status, act) ?? before.status;
  return tx.ticket.update({
    where: { id: before.id },
    data: {
      ...{ ...storedStatus(status), updatedAt: now },
      ...(act === "replied" && before.firstRepliedAt === null ? { firstRepliedAt: now } : {}),
      ...(act === "replied" ? { escalatedAt: null } : {}),
      ...(status === "solved" ? {} : { solvedAt: null }),
    },
    include: lockedParts,
  });
}

function isWork(status: TicketStatus): boolean {
  return workStatuses.some((work) => work === status);
}

function actOf(author: ReplyAuthor): TicketAct {
  if (author.kind === "customer") return "customer_replied";
  return author.as === "note" ? "noted" : "replied";
}
