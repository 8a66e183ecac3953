import type { Db } from "#app/domain/shared/db.ts";
import type { ViewedItem } from "./viewed-item.ts";

/** An item as kept, with its id here. */
export type KeptView = ViewedItem & { id: string };

const facts = {
  ...{ id: true, sku: true, name: true, currency: true, priceMinor: true, viewedAt: true },
  ...{ soldUnsealed: true, hygiene: true, backOrdered: true },
} as const;

/** Notes that a customer looked at an item; looked at again, it counts as of then. */
export async function keepView(db: Db, shop: string, customerId: string, item: ViewedItem): Promise<void> {
  const row = { ...item, shop, customerId };
  await db.viewedItem.upsert({
    where: { customerId_sku: { customerId, sku: item.sku } },
    create: row,
    update: row,
  });
}

/** What a customer looked at, latest first. */
export async function listViews(db: Db, customerId: string, limit: number): Promise<KeptView[]> {
  return db.viewedItem.findMany({
    where: { customerId },
    orderBy: [{ viewedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: facts,
  });
}

/** An item that this customer looked at, by its number; null for any other. */
export async function findView(db: Db, customerId: string, sku: string): Promise<KeptView | null> {
  return db.viewedItem.findUnique({ where: { customerId_sku: { customerId, sku } }, select: facts });
}
