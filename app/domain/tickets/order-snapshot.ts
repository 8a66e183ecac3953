import type { Order } from "#app/domain/orders/order.ts";
import { dateFields } from "#app/domain/orders/order-words.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The order as a ticket keeps it: a JSON value that later changes of the order do not touch. */
export function takeOrderSnapshot(order: Order): { [key: string]: Json } {
  return JSON.parse(JSON.stringify(order)) as { [key: string]: Json };
}

/** The order that a snapshot was taken of, its instants as dates again. */
export function readOrderSnapshot(snapshot: unknown): Order {
  const order = snapshot as Order;
  const dates = Object.fromEntries(dateFields.map((field) => [field, toDate(order[field])]));
  const shipments = order.shipments.map((shipment) => ({
    ...shipment,
    shippedAt: toDate(shipment.shippedAt),
    deliveredAt: toDate(shipment.deliveredAt),
  }));
  return { ...order, ...dates, shipments };
}

function toDate(instant: Date | null): Date | null {
  return instant === null ? null : new Date(instant);
}
