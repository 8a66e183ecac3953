import { labelIn, type Shop } from "#app/domain/shops/shop.ts";
import { printMoney } from "./money.ts";
import type { Order } from "./order.ts";
import { type OrderSummary, summariseOrder } from "./summarise-order.ts";

/** A parcel as its page shows it; instants are ISO 8601. */
export type ParcelDetail = {
  id: string;
  carrier: string | null;
  tracking: string | null;
  status: string | null;
  shippedAt: string | null;
  deliveredAt: string | null;
};

/** An order in full, in the reader's words. */
export type OrderDetail = OrderSummary & {
  placedAt: string;
  payment: string | null;
  items: { name: string; sku: string; qty: number; price: string; parcel: string | null }[];
  parcels: ParcelDetail[];
};

/** Everything that an order's own page shows; an order sent in one piece counts as one parcel. */
export function detailOrder(order: Order, shop: Shop, locale: string): OrderDetail {
  const whole = { ...order, id: order.number };
  const parcels = order.shipments.length > 0 ? order.shipments : order.carrier || order.tracking ? [whole] : [];
  return {
    ...summariseOrder(order, shop, locale),
    placedAt: order.placedAt.toISOString(),
    payment:
      order.paymentMethod && (labelIn(shop.paymentMethods[order.paymentMethod], locale, shop) ?? order.paymentMethod),
    items: order.items.map((item) => ({
      name: item.name,
      sku: item.sku,
      qty: item.qty,
      price: printMoney(item.priceMinor, order.currency, locale),
      parcel: item.shipmentId,
    })),
    parcels: parcels.map((parcel) => ({
      id: parcel.id,
      carrier: parcel.carrier && (shop.carriers[parcel.carrier]?.name ?? parcel.carrier),
      tracking: parcel.tracking,
      status:
        parcel.parcelStatus && (labelIn(shop.parcelStatuses[parcel.parcelStatus], locale, shop) ?? parcel.parcelStatus),
      shippedAt: parcel.shippedAt?.toISOString() ?? null,
      deliveredAt: parcel.deliveredAt?.toISOString() ?? null,
    })),
  };
}
