import { canHandle, hasRoom } from "#app/domain/channels/staff-fact.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import { addMessage } from "#app/domain/tickets/add-message.server.ts";
import type { Desk, StaffReader } from "#app/domain/tickets/desk.ts";
import { findStaffTicket } from "#app/domain/tickets/find-staff-ticket.server.ts";
import { isLiveChat, lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import type { LockedTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { maxBodyLength, statusAfter } from "#app/domain/tickets/ticket.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";

/** A live chat given on: to a colleague by id or to the queue, with a note among staff that may be empty. */
export type HandOver = { number: number; to: { staffId: string } | "queue"; note: string; submissionKey: string };

/** What came of it; `refused` leaves everything as it was. */
export type HandOverOutcome =
  | { kind: "handed_over" }
  | { kind: "refused"; reason: "not_yours" | "not_live" | "colleague_gone" | "colleague_full" | "note_long" }
  | { kind: "not_found" };

/** A colleague to whom a chat may be given, and whether they have room for one more. */
export type Colleague = { staffId: string; name: string; hasRoom: boolean };

/** Whoever is online and could take this chat, but the one who has it. */
export async function listColleagues(
  db: Db,
  chat: { shop: string; language: string; assigneeId: string | null },
  now: Date,
): Promise<Colleague[]> {
  const able = (await listStaffFacts(db, now)).filter((person) => couldTake(person, chat));
  return able
    .filter(({ id }) => id !== chat.assigneeId)
    .map((person) => ({ staffId: person.id, name: person.name, hasRoom: hasRoom(person, "chat") }));
}

/**
 * Gives a live chat to a colleague who is online, speaks its language, has its shop and room for one more, or back to
 * the queue, where whoever is free takes it. Only whoever has it may, or a lead; nobody is filled above capacity, since
 * one hand-over at a time counts free hands. The same form sent twice hands over once.
 */
export async function handOverChat(
  desk: Desk,
  staff: StaffReader,
  handOver: HandOver,
  now: Date,
): Promise<HandOverOutcome> {
  if (handOver.note.length > maxBodyLength) return { kind: "refused", reason: "note_long" };
  const ticketId = await findStaffTicket(desk.db, staff, handOver.number);
  if (ticketId === null) return { kind: "not_found" };
  let before: LockedTicket | null = null;
  const outcome = await inTransaction(desk.db, async (tx): Promise<HandOverOutcome> => {
    await lockRouting(tx);
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket) return { kind: "not_found" };
    before = ticket;
    return giveOn(tx, { desk, ticket, staff, handOver, now });
  }).catch((error: unknown): HandOverOutcome => {
    if (isUniqueViolation(error)) return { kind: "handed_over" };
    throw error;
  });
  if (outcome.kind !== "handed_over" || !before) return outcome;
  // Told to both: the one who loses it and the one who gets it.
  desk.publish(ticketChanged(before));
  if (handOver.to === "queue") await pickUpBacklog(desk, now);
  else desk.publish(ticketChanged({ ...(before as LockedTicket), assigneeId: handOver.to.staffId }));
  return outcome;
}

type Giving = { desk: Desk; ticket: LockedTicket; staff: StaffReader; handOver: HandOver; now: Date };

async function giveOn(tx: Db, { desk, ticket, staff, handOver, now }: Giving): Promise<HandOverOutcome> {
  const refuse = (reason: Extract<HandOverOutcome, { kind: "refused" }>["reason"]) =>
    ({ kind: "refused", reason }) as const;
  const { id: ticketId, queue, assigneeId, status } = ticket;
  const noteKey = `hand-over:${handOver.submissionKey}`;
  if (await tx.ticketEvent.count({ where: { ticketId, kind: "handed_over", detail: { equals: keyed(handOver) } } }))
    return { kind: "handed_over" };
  if (!isLiveChat(ticket)) return refuse("not_live");
  if (assigneeId !== staff.staffId && staff.role === "agent") return refuse("not_yours");
  const { to } = handOver;
  if (to !== "queue") {
    const person = (await listStaffFacts(tx, now)).find(({ id }) => id === to.staffId);
    if (!person || !couldTake(person, ticket) || to.staffId === assigneeId) return refuse("colleague_gone");
    if (!hasRoom(person, "chat")) return refuse("colleague_full");
  }
  const actor = { kind: "staff", id: staff.staffId } as const;
  const reasons =
    to === "queue"
      ? [{ kind: "released" as const, staffId: assigneeId ?? staff.staffId }]
      : [{ kind: "handed_over" as const, staffId: staff.staffId }];
  const next = to === "queue" ? null : to.staffId;
  await tx.ticket.update({
    where: { id: ticketId },
    data: {
      ...{ assigneeId: next, assignedAt: next === null ? null : now, updatedAt: now },
      placement: { queue, assigneeId: next, reasons },
      status: (next === null ? statusAfter(status, "released") : statusAfter(status, "assigned")) ?? status,
    },
  });
  await recordEvent(tx, { ticketId, kind: "handed_over", actor, detail: keyed(handOver) }, now);
  if (next === null) await recordEvent(tx, { ticketId, kind: "released", actor, detail: { staffId: assigneeId } }, now);
  else await recordEvent(tx, { ticketId, kind: "assigned", actor, detail: { staffId: next, reasons } }, now);
  const body = handOver.note.trim();
  if (body !== "") {
    const author = { kind: "staff", as: "note", ...staff } as const;
    const note = { number: handOver.number, author, body, submissionKey: noteKey, via: "chat" } as const;
    await addMessage(tx, ticket, note, desk.letterhead, now);
  }
  return { kind: "handed_over" };
}

function couldTake(person: StaffFacts, chat: { shop: string; language: string }): boolean {
  return person.presence === "online" && canHandle(person, { ...chat, channel: "chat" });
}

function keyed({ to, submissionKey }: HandOver) {
  return { to: to === "queue" ? null : to.staffId, key: submissionKey };
}
