import type { Db } from "#app/domain/shared/db.ts";
import { orderParts, toOrder } from "./order-row.ts";
import type { StoredOrder } from "./order.ts";

/** A customer's orders at a shop, the most recently placed first; `limit` at most. */
export async function listOrders(
  db: Db,
  { shop, customerId, limit = 100 }: { shop: string; customerId: string; limit?: number },
): Promise<StoredOrder[]> {
  const rows = await db.order.findMany({
    where: { customerId, shop },
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: limit,
    include: orderParts,
  });
  return rows.map(toOrder);
}
