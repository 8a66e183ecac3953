import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { wakeTicket } from "#app/domain/tickets/wake-ticket.server.ts";

/**
 * Wakes every ticket on hold whose moment has come, each once, whoever else runs this; one whose holder is not there is
 * returned, one that nobody has is placed. Returns how many woke.
 */
export async function wakeHeldTickets({ db, publish, letterhead }: Desk, now: Date): Promise<number> {
  const isDue = { status: "on_hold", wakesAt: { lte: now } } as const;
  const due = await db.ticket.findMany({
    where: isDue,
    orderBy: [{ wakesAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  let count = 0;
  for (const { id } of due) {
    const woken = await inTransaction(db, async (tx) => {
      await lockRouting(tx);
      const before = await lockTicket(tx, id);
      if (!before || before.wakesAt === null || before.wakesAt > now) return null;
      const after = await wakeTicket(tx, before, { kind: "system" }, letterhead, now);
      return after && { before, after };
    });
    if (!woken) continue;
    count += 1;
    publish(ticketChanged(woken.before));
    publish(ticketChanged(woken.after));
  }
  return count;
}
