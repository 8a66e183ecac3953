import type { Prisma } from "#prisma/sqlite/client.ts";
import type { StoredOrder } from "./order.ts";

/** What is read beside an order's own row. */
export const orderParts = {
  customer: true,
  items: { orderBy: { position: "asc" } },
  shipments: { orderBy: { reference: "asc" } },
} as const satisfies Prisma.OrderInclude;

/** An order's row with its parts, as the database gives it. */
export type OrderRow = Prisma.OrderGetPayload<{ include: typeof orderParts }>;

/** The order that a row and its parts tell of. */
export function toOrder({ customer, items, shipments, importedAt: _importedAt, ...row }: OrderRow): StoredOrder {
  return {
    ...row,
    customer: { email: customer.email, name: customer.name, locale: customer.locale },
    items: items.map(({ id: _id, orderId: _orderId, position: _position, ...item }) => item),
    shipments: shipments.map(({ reference, carrier, tracking, shippedAt, deliveredAt, parcelStatus }) => ({
      id: reference,
      carrier,
      tracking,
      shippedAt,
      deliveredAt,
      parcelStatus,
    })),
  };
}
