import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { closesAfterMs } from "#app/domain/tickets/closing.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { storedStatus } from "#app/domain/tickets/ticket.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";

/**
 * Closes every ticket that was solved as long ago as its shop says, each once, whoever else runs this; one with a call
 * still to come waits for it, and one that nobody noted is not to be made any more. Nobody said anything, so its latest
 * change stays what it was. Returns how many closed.
 */
export async function closeSolvedTickets({ db, publish, letterhead }: Desk, now: Date): Promise<number> {
  const shops = await db.ticket.groupBy({ by: ["shop"], where: { status: "solved" }, orderBy: { shop: "asc" } });
  let count = 0;
  for (const { shop } of shops) {
    const isDue: Prisma.TicketWhereInput = {
      ...{ shop, status: "solved", solvedAt: { lte: new Date(now.getTime() - closesAfterMs(shop, letterhead)) } },
      NOT: { callBack: { is: { doneAt: null, endsAt: { gt: now } } } },
    };
    const due = await db.ticket.findMany({ where: isDue, orderBy: { solvedAt: "asc" }, select: { id: true } });
    for (const { id } of due) {
      const closed = await inTransaction(db, async (tx) => {
        const ticket = await lockTicket(tx, id);
        if (!ticket || (await tx.ticket.count({ where: { id, ...isDue } })) === 0) return null;
        await tx.ticket.update({ where: { id }, data: storedStatus("closed") });
        await tx.callBack.updateMany({ where: { ticketId: id, doneAt: null }, data: { doneAt: now } });
        await recordEvent(tx, { ticketId: id, kind: "closed", actor: { kind: "system" } }, now);
        return ticket;
      });
      if (!closed) continue;
      count += 1;
      publish(ticketChanged(closed));
    }
  }
  return count;
}
