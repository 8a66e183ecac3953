import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, Letterhead, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { keepClocks } from "./keep-clocks.server.ts";
import { lockTicket, lockedParts } from "./lock-ticket.server.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { mailMerge } from "./mail-merge.server.ts";
import { mergeEffects, mergeRefusal } from "./merge-rules.ts";
import type { MergeEffects, MergeRefusal } from "./merge-rules.ts";
import { readMergeSide } from "./read-merge-side.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { returnIfAbsent } from "./return-ticket.server.ts";
import { workStatuses } from "./ticket.ts";
import type { TicketActor, TicketStatus } from "./ticket.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** What came of merging; `no_target`: there is no such ticket to go on, or it is out of this person's reach. */
export type MergeOutcome =
  { kind: "merged" } | { kind: "refused"; reason: MergeRefusal | "no_target" } | { kind: "not_found" };

/**
 * Merges a ticket into another of the same customer and shop: it closes and points to the one that goes on; no message,
 * file or event moves. What it owed its customer the other owes, counted from when they began to wait. Merging into the
 * same once more is no fault and does nothing.
 */
export async function mergeTicket(
  { db, publish, letterhead }: Desk,
  staff: StaffReader,
  { number, into }: { number: number; into: number },
  now: Date,
): Promise<MergeOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const intoId = await findStaffTicket(db, staff, into);
  if (intoId === null) return { kind: "refused", reason: "no_target" };
  const actor = { kind: "staff" as const, id: staff.staffId };
  const done = await inTransaction(db, async (tx) => {
    // Always in the same order: two who merge the same pair in opposite directions wait for each other in turn.
    const locked = new Map<string, LockedTicket | null>();
    for (const id of [ticketId, intoId].sort()) locked.set(id, await lockTicket(tx, id));
    const [ticket, target] = [locked.get(ticketId), locked.get(intoId)];
    if (!ticket || !target) return { kind: "not_found" as const };
    if (ticket.mergedIntoId === target.id) return { kind: "merged" as const, changed: [] };
    for (const one of [ticket, target]) await keepClocks(tx, one, letterhead, now);
    const [merged, goesOn] = [await readMergeSide(tx, ticketId), await readMergeSide(tx, intoId)];
    const reason = merged && goesOn ? mergeRefusal(merged, goesOn) : "no_target";
    if (!merged || !goesOn || reason) return { kind: "refused" as const, reason: reason ?? ("no_target" as const) };
    const effects = mergeEffects(merged, goesOn);
    const closed = await close(tx, ticket, target, { actor, letterhead, now });
    const taken = await takeIn(tx, ticket, target, effects, { actor, letterhead, now });
    if (effects.isMailed) await mailMerge(tx, ticket, target, letterhead, now);
    return { kind: "merged" as const, changed: [closed, target, taken] };
  });
  if (done.kind !== "merged") return done;
  // The one that goes on is told to whoever had it before, too: their page must lose it when it was returned.
  for (const changed of done.changed) publish(ticketChanged(changed));
  return { kind: "merged" };
}

type Doing = { actor: TicketActor; letterhead: Letterhead; now: Date };

/** Closes the merged ticket; its clocks end, and it is not solved. */
async function close(tx: Db, ticket: LockedTicket, target: LockedTicket, { actor, letterhead, now }: Doing) {
  const closed = await tx.ticket.update({
    where: { id: ticket.id },
    data: { status: "closed", mergedIntoId: target.id, wakesAt: null, escalatedAt: null, updatedAt: now },
    include: lockedParts,
  });
  await recordEvent(tx, { ticketId: ticket.id, kind: "merged", actor, detail: { into: target.number } }, now);
  await tx.droppedTicket.deleteMany({ where: { ticketId: ticket.id } });
  await keepClocks(tx, closed, letterhead, now);
  return closed;
}

/** Changes the ticket that goes on by what it took in, and returns it when that is our turn and its holder is not there. */
async function takeIn(
  tx: Db,
  ticket: LockedTicket,
  target: LockedTicket,
  { status, priority, owedSince }: MergeEffects,
  { actor, letterhead, now }: Doing,
) {
  const ticketId = target.id;
  const isFirstOwed = owedSince !== null && ticket.firstRepliedAt === null && target.firstRepliedAt === null;
  const changed = await tx.ticket.update({
    where: { id: ticketId },
    data: {
      ...{ status, priority, updatedAt: now },
      ...(isFirstOwed && ticket.expectedBy < target.expectedBy ? { expectedBy: ticket.expectedBy } : {}),
      ...(status === "solved" ? {} : { solvedAt: null }),
      ...(status === "on_hold" ? {} : { wakesAt: null }),
    },
    include: lockedParts,
  });
  const detail = {
    ...{ number: ticket.number, owedSince: owedSince?.toISOString() ?? null },
    ...(priority === target.priority ? {} : { priority }),
  };
  await recordEvent(tx, { ticketId, kind: "took_in", actor, detail }, now);
  if (status !== target.status && target.status === "solved")
    await recordEvent(tx, { ticketId, kind: "reopened", actor }, now);
  if (status !== target.status && target.status === "on_hold")
    await recordEvent(tx, { ticketId, kind: "woken", actor }, now);
  const becameOurs = !isWork(target.status) && isWork(status);
  const taken = becameOurs ? await returnIfAbsent(tx, changed, letterhead, now) : changed;
  await keepClocks(tx, taken, letterhead, now);
  return taken;
}

function isWork(status: TicketStatus): boolean {
  return workStatuses.some((work) => work === status);
}
