import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { escalateTicket } from "#app/domain/tickets/escalate-ticket.server.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";

/**
 * Brings every ticket whose first or next reply has run past the shop's threshold to a lead, once a clock, whoever else
 * runs this. Returns how many.
 */
export async function escalateLateTickets({ db, publish, letterhead }: Desk, now: Date): Promise<number> {
  const isLate = { endedAt: null, escalatedAt: null, escalateAt: { lte: now } };
  const late = await db.slaClock.findMany({ where: isLate, orderBy: [{ escalateAt: "asc" }, { id: "asc" }] });
  let count = 0;
  for (const clock of late) {
    const escalated = await inTransaction(db, async (tx) => {
      await lockRouting(tx);
      const before = await lockTicket(tx, clock.ticketId);
      if (!before) return null;
      const mark = await tx.slaClock.updateMany({ where: { ...isLate, id: clock.id }, data: { escalatedAt: now } });
      return mark.count === 0 ? null : { before, after: await escalateTicket(tx, before, clock, letterhead, now) };
    });
    if (!escalated) continue;
    count += 1;
    publish(ticketChanged(escalated.before));
    publish(ticketChanged(escalated.after));
  }
  return count;
}
