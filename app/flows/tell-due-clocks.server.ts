import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { keepClocks } from "#app/domain/tickets/keep-clocks.server.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";

/** How many tickets are looked at in one go. */
const batchSize = 200;

/**
 * Writes the warnings and breaches that have fallen due into the histories, each once, whoever else runs this; what
 * fell due while nobody ran is told with the instant at which it did. Returns how many.
 */
export async function tellDueClocks({ db, publish, letterhead }: Desk, now: Date): Promise<number> {
  const isDue = {
    endedAt: null,
    OR: [
      { warnAt: { lte: now }, warnedAt: null },
      { dueAt: { lte: now }, breachedAt: null },
    ],
  };
  let count = 0;
  for (let after = ""; ;) {
    const due = await db.ticket.findMany({
      where: { id: { gt: after }, slaClocks: { some: isDue } },
      orderBy: { id: "asc" },
      select: { id: true },
      take: batchSize,
    });
    for (const { id } of due) {
      const told = await inTransaction(db, async (tx) => {
        const ticket = await lockTicket(tx, id);
        return ticket && { ticket, lapses: await keepClocks(tx, ticket, letterhead, now) };
      });
      if (!told || told.lapses === 0) continue;
      count += told.lapses;
      publish(ticketChanged(told.ticket));
    }
    const last = due.at(-1);
    if (!last || due.length < batchSize) return count;
    after = last.id;
  }
}
