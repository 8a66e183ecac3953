import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { keepClocks } from "#app/domain/tickets/keep-clocks.server.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { placeAgain } from "#app/domain/tickets/place-again.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { assignableStatuses, watchJob } from "#app/domain/tickets/ticket.ts";
import { listServedQueues, watchedParts, watchTicket } from "#app/domain/tickets/watch-ticket.server.ts";
import type { WatchedRow } from "#app/domain/tickets/watch-ticket.server.ts";
import { returnLeftTickets } from "./return-left-tickets.server.ts";

const pageSize = 200;

/**
 * Checks that every unfinished ticket has somebody, a time and a way to answer. What it can mend it mends, with an
 * event: tickets of those who are gone return, those without clocks get them, those whose queue nobody serves any more
 * are placed again. What is left is kept as found until it is mended. Safe in several processes; returns how many are
 * dropped.
 */
export async function checkNobodyDropped(desk: Desk, now: Date): Promise<number> {
  const { db, letterhead } = desk;
  await returnLeftTickets(desk, now);
  const served = await listServedQueues(db);
  let dropped = 0;
  for (let after = ""; ;) {
    const tickets = await db.ticket.findMany({
      where: { id: { gt: after }, status: { in: [...assignableStatuses] } },
      orderBy: { id: "asc" },
      include: watchedParts,
      take: pageSize,
    });
    for (const { id } of tickets.filter((ticket) => needsMending(ticket, served))) await mend(desk, id, served, now);
    const ids = tickets.map(({ id }) => id);
    const mended = await db.ticket.findMany({ where: { id: { in: ids } }, include: watchedParts });
    for (const ticket of mended) {
      if (!assignableStatuses.some((status) => status === ticket.status)) continue;
      const reasons = await watchTicket(db, ticket, { served, letterhead, now });
      await keepFinding(desk, ticket.id, reasons, now);
      if (reasons.length > 0) dropped += 1;
    }
    const last = tickets.at(-1);
    if (!last || tickets.length < pageSize) break;
    after = last.id;
  }
  const finished = { ticket: { status: { notIn: [...assignableStatuses] } } };
  await db.droppedTicket.deleteMany({ where: finished });
  await db.jobRun.upsert({
    where: { name: watchJob },
    create: { name: watchJob, finishedAt: now },
    update: { finishedAt: now },
  });
  return dropped;
}

/** Without clocks, with clocks of another channel, or unassigned where nobody serves. */
function needsMending(ticket: WatchedRow, served: ReadonlySet<string>): boolean {
  const { slaClocks, channel, assigneeId, queue } = ticket;
  return (
    slaClocks.length === 0 ||
    slaClocks.some((clock) => clock.channel !== channel) ||
    (assigneeId === null && !served.has(queue))
  );
}

async function mend(desk: Desk, ticketId: string, served: ReadonlySet<string>, now: Date): Promise<void> {
  const { db, letterhead, publish } = desk;
  const changed = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket || !assignableStatuses.some((status) => status === ticket.status)) return null;
    const before = await tx.slaClock.count({ where: { ticketId, endedAt: null } });
    await keepClocks(tx, ticket, letterhead, now);
    const event = { ticketId, kind: "mended" as const, actor: { kind: "system" as const } };
    if (before === 0 && (await tx.slaClock.count({ where: { ticketId, endedAt: null } })) > 0)
      await recordEvent(tx, { ...event, detail: { what: "clocks_given" } }, now);
    if (ticket.assigneeId !== null || served.has(ticket.queue)) return ticket;
    await placeAgain(tx, ticket, [], letterhead, now);
    const after = await tx.ticket.findUniqueOrThrow({ where: { id: ticketId } });
    if (after.queue === ticket.queue) return null;
    const detail = { what: "queue_changed", from: ticket.queue, to: after.queue };
    await recordEvent(tx, { ...event, detail }, now);
    return after;
  });
  if (changed) publish(ticketChanged(changed));
}

/** Keeps what is wrong with a ticket, since when; forgets it when nothing is any more. */
async function keepFinding({ db }: Desk, ticketId: string, reasons: object[], now: Date): Promise<void> {
  if (reasons.length === 0) {
    await db.droppedTicket.deleteMany({ where: { ticketId } });
    return;
  }
  await db.droppedTicket.upsert({
    where: { ticketId },
    create: { ticketId, reasons: reasons as { kind: string }[], foundAt: now },
    update: { reasons: reasons as { kind: string }[] },
  });
}
