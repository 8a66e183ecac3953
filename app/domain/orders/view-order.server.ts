import type { Db } from "#app/domain/shared/db.ts";
import { orderParts, toOrder } from "./order-row.ts";
import type { StoredOrder } from "./order.ts";

/** Whose order is meant, and by which of its names. */
export type OrderOfCustomer = { shop: string; customerId: string } & ({ number: string } | { id: string });

/** One order of a customer at a shop; null when there is none or it is somebody else's, which look the same. */
export async function viewOrder(db: Db, wanted: OrderOfCustomer): Promise<StoredOrder | null> {
  const { shop, customerId } = wanted;
  const name = "id" in wanted ? { id: wanted.id } : { number: wanted.number };
  const row = await db.order.findFirst({ where: { shop, customerId, ...name }, include: orderParts });
  return row && toOrder(row);
}
