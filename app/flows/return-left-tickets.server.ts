import { isToReturn } from "#app/domain/routing/absence.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { findAbsence, returnTicket } from "#app/domain/tickets/return-ticket.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { assignableStatuses, workStatuses } from "#app/domain/tickets/ticket.ts";

/** For a shop that is gone, which says nothing any more. */
const defaultReturnMinutes = 15;

/**
 * Takes what waits for a word of somebody who is not there (of one person, or of everybody) and places it again, ticket
 * by ticket; what waits for its customer stays with them, unless they work here no more. Safe in several processes at
 * once. Returns how many left.
 */
export async function returnLeftTickets(desk: Desk, now: Date, staffId?: string): Promise<number> {
  const { db, publish, letterhead } = desk;
  const holders = await db.ticket.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: staffId ?? { not: null }, status: { in: [...assignableStatuses] } },
    orderBy: { assigneeId: "asc" },
  });
  let count = 0;
  for (const { assigneeId } of holders) {
    const { absence } = await findAbsence(db, assigneeId ?? "", now);
    if (!absence) continue;
    const statuses = absence.cause === "disabled" ? assignableStatuses : workStatuses;
    const held = await db.ticket.findMany({
      where: { assigneeId, status: { in: [...statuses] } },
      orderBy: { openedAt: "asc" },
      select: { id: true },
    });
    for (const { id } of held) {
      const returned = await inTransaction(db, async (tx) => {
        await lockRouting(tx);
        const ticket = await lockTicket(tx, id);
        if (!ticket || ticket.assigneeId !== assigneeId || !statuses.some((one) => one === ticket.status)) return null;
        const { absence: still, heartbeatAt } = await findAbsence(tx, ticket.assigneeId ?? "", now);
        const limitMinutes = letterhead.shopFacts(ticket.shop)?.shop.routing.returnAfterMinutes ?? defaultReturnMinutes;
        if (!still || !isToReturn(ticket, still, { heartbeatAt, limitMinutes }, now)) return null;
        return { before: ticket, after: await returnTicket(tx, ticket, still.cause, letterhead, now) };
      });
      if (!returned) continue;
      count += 1;
      publish(ticketChanged(returned.before));
      publish(ticketChanged(returned.after));
    }
  }
  return count;
}
