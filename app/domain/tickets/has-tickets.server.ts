import type { Db } from "#app/domain/shared/db.ts";

/** Whether a shop of this name ever had a ticket, published or not. */
export async function hasTickets(db: Db, shop: string): Promise<boolean> {
  return (await db.ticket.findFirst({ where: { shop }, select: { id: true } })) !== null;
}
