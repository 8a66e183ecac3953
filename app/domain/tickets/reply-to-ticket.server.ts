import { createHash } from "node:crypto";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import type { Desk } from "./desk.ts";
import { addMessage } from "./add-message.server.ts";
import type { AddedMessage } from "./add-message.server.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { readTriageRecord } from "#app/domain/triage/triage-record.ts";
import type { Reply } from "./reply.ts";
import { sensitiveKeysOf } from "./sensitivity.ts";
import { maxBodyLength } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of a reply, and in which ticket; `repeated` when the same form had already been sent. */
export type ReplyOutcome =
  | { kind: "replied"; messageId: string; position: number; number: number }
  | { kind: "repeated"; messageId: string; position: number; number: number }
  | { kind: "refused"; reason: "empty" | "too_long" | "closed" | "key_taken" }
  | { kind: "not_found" };

/**
 * Adds a message to a ticket, exactly once a submissionKey, with its history and the e-mail to the other side. A public
 * reply of staff makes it the customer's turn and takes a ticket nobody has; a customer's reply makes it ours and opens
 * a solved one again; a note changes nothing else. What a proven customer writes to a ticket that was merged goes into
 * the one that goes on; staff are refused, since they must see where they write. The body has 1 to 10,000 characters.
 * Other words under a key that was taken (its answer was lost, and the writer went on writing) are a message of their
 * own, once.
 */
export async function replyToTicket(desk: Desk, reply: Reply, now: Date): Promise<ReplyOutcome> {
  const body = reply.body.trim();
  if (body === "") return { kind: "refused", reason: "empty" };
  if (body.length > maxBodyLength) return { kind: "refused", reason: "too_long" };
  const ticketId = await findTicket(desk, reply);
  if (ticketId === null) return { kind: "not_found" };
  const path = [ticketId];
  try {
    const outcome = await writeAtEnd(desk, path, { ...reply, body }, now);
    if (!outcome) {
      const earlier = await takenBefore(desk, path, reply);
      return earlier?.body === body ? repeated(earlier) : { kind: "refused", reason: "closed" };
    }
    desk.publish(ticketChanged(outcome.ticket));
    const { messageId, position, ticket } = outcome;
    return { kind: "replied", messageId, position, number: ticket.number };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const earlier = await takenBefore(desk, path, reply);
    if (!earlier) return { kind: "refused", reason: "key_taken" };
    if (reply.mail || (earlier.body === body && earlier.kind === kindOf(reply))) return repeated(earlier);
    return replyToTicket(desk, { ...reply, submissionKey: keyOfOtherWords(reply, body) }, now);
  }
}

const kindOf = ({ author }: Reply) => (author.kind === "staff" && author.as === "note" ? "note" : "public");

/** The same for the same words under the same key, so that repeating them makes no second message. */
function keyOfOtherWords(reply: Reply, body: string): string {
  const digest = createHash("sha256")
    .update(`${reply.submissionKey}\n${kindOf(reply)}\n${body}`)
    .digest("hex");
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/**
 * Writes into the ticket, or for a proven customer into the one at the end of its chain of merges, which is added to the
 * path. Each step has a transaction of its own: whoever waits for a ticket holds no other.
 */
async function writeAtEnd(
  { db, letterhead }: Desk,
  path: string[],
  reply: Reply,
  now: Date,
): Promise<AddedMessage | null> {
  const { author, uploads } = reply;
  const follows = author.kind === "customer" && author.isUnproven !== true;
  const sensitiveKeys: string[] = [];
  for (let ticketId = path[0]; ticketId !== undefined;) {
    const at = ticketId;
    const step = await inTransaction(db, async (tx) => {
      const ticket = await lockTicket(tx, at);
      if (ticket?.mergedIntoId && follows && !path.includes(ticket.mergedIntoId)) return { goesOn: ticket };
      const given = uploads ? { uploads: { ...uploads, sensitiveKeys } } : {};
      return { added: ticket && (await addMessage(tx, ticket, { ...reply, ...given }, letterhead, now)) };
    });
    if (!step.goesOn) return step.added;
    // A form of the merged ticket asks for that ticket's evidence.
    sensitiveKeys.push(...sensitiveKeysOf(readTriageRecord(step.goesOn.triage)));
    ticketId = step.goesOn.mergedIntoId ?? undefined;
    if (ticketId !== undefined) path.push(ticketId);
  }
  return null;
}

async function findTicket({ db }: Desk, { number, author }: Reply): Promise<string | null> {
  if (author.kind === "staff") return findStaffTicket(db, author, number);
  const where = { number, shop: author.shop, requesterId: author.customerId };
  return (await db.ticket.findFirst({ where, select: { id: true } }))?.id ?? null;
}

type TakenMessage = { id: string; position: number; body: string; kind: string; ticket: { number: number } };

function repeated({ id, position, ticket }: TakenMessage): ReplyOutcome {
  return { kind: "repeated", messageId: id, position, number: ticket.number };
}

/** The message that this writer's form has already made in a ticket of the path; null for another's key or a new one. */
function takenBefore(
  { db }: Desk,
  path: readonly string[],
  { author, submissionKey }: Reply,
): Promise<TakenMessage | null> {
  const writer = author.kind === "customer" ? { customerId: author.customerId } : { staffId: author.staffId };
  return db.ticketMessage.findFirst({
    where: { submissionKey, ticketId: { in: [...path] }, ...writer },
    select: { id: true, position: true, body: true, kind: true, ticket: { select: { number: true } } },
  });
}
