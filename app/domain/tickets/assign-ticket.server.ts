import type { Reason } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { recordEvent } from "./record-event.server.ts";
import { assignableStatuses, statusAfter } from "./ticket.ts";
import type { TicketActor } from "./ticket.ts";

/** Who gets a ticket, who decided it, and why. */
export type Assignment = { ticketId: string; staffId: string; actor: TicketActor; reasons: Reason[] };

/**
 * Gives an unassigned, unfinished ticket to a member of staff; false when another was faster. Call it in a transaction,
 * so that the history is kept together with the change.
 */
export async function assignTicket(
  tx: Db,
  { ticketId, staffId, actor, reasons }: Assignment,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.ticket.updateMany({
    where: { id: ticketId, assigneeId: null, status: { in: [...assignableStatuses] } },
    data: { assigneeId: staffId, assignedAt: now, updatedAt: now },
  });
  if (count === 0) return false;
  const { status, queue } = await tx.ticket.findUniqueOrThrow({
    where: { id: ticketId },
    select: { status: true, queue: true },
  });
  const placement = { queue, assigneeId: staffId, reasons };
  await tx.ticket.update({
    where: { id: ticketId },
    data: { status: statusAfter(status, "assigned") ?? status, placement },
  });
  await recordEvent(tx, { ticketId, kind: "assigned", actor, detail: { staffId, reasons } }, now);
  return true;
}
