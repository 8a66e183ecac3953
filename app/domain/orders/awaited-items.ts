import type { ReliableOrder, Shipment } from "./order.ts";

/** True for a parcel of which neither a date nor its status says that it was delivered. */
export function isAwaited({ deliveredAt, parcelStatus }: Shipment): boolean {
  return deliveredAt === null && parcelStatus !== "delivered";
}

/** Names of the items that travel in an awaited parcel while the order has others; an item without a parcel is left out. */
export function awaitedItems({ items, shipments }: ReliableOrder): string[] {
  if (shipments.length < 2) return [];
  const awaited = new Set(shipments.filter(isAwaited).map(({ id }) => id));
  return items.flatMap(({ name, shipmentId }) => (shipmentId !== null && awaited.has(shipmentId) ? [name] : []));
}
