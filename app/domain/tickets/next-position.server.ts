import type { Db } from "#app/domain/shared/db.ts";

/**
 * The place of the next message of a ticket, from 1 on. Call it with the ticket locked: places then follow the order in
 * which messages are kept, whatever the clocks of two processes say, so that whoever has read up to a place misses none.
 */
export async function nextPosition(tx: Db, ticketId: string): Promise<number> {
  const { _max } = await tx.ticketMessage.aggregate({ where: { ticketId }, _max: { position: true } });
  return (_max.position ?? 0) + 1;
}
