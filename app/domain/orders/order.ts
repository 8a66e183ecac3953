import { z } from "zod";
import type { OrderStatus } from "#app/domain/shops/order-status.ts";
import { toMinor } from "./money.ts";
import { instant, orderFields } from "./order-fields.ts";

/** One order in the API's shape (PRODUCT.md section 2), checked and turned into an `Order`. Unknown fields are refused. */
export const orderSchema = z
  .strictObject({
    shop: z.string("name the shop").regex(/^[a-z0-9-]+$/, "a shop's name has small letters, digits and - only"),
    ...orderFields(instant),
  })
  .transform((raw, context): Order => withMinorAmounts(raw, context));

type DecimalAmounts = Omit<Order, "totalMinor" | "items"> & {
  total: number;
  items: (Omit<OrderItem, "priceMinor"> & { price: number })[];
};

/** Turns an order's decimal amounts into minor units; reports those with more decimals than the currency has. */
export function withMinorAmounts({ total, items, ...rest }: DecimalAmounts, context: z.RefinementCtx): Order {
  const minor = (amount: number, path: (string | number)[]) => {
    const value = toMinor(amount, rest.currency);
    if (value === null)
      context.addIssue({ code: "custom", path, message: `${amount} has more decimals than ${rest.currency} has` });
    return value ?? 0;
  };
  return {
    ...rest,
    totalMinor: minor(total, ["total"]),
    items: items.map(({ price, ...item }, at) => ({ ...item, priceMinor: minor(price, ["items", at, "price"]) })),
  };
}

/** A line of an order; a property left out by the shop system is null and counts as no. */
export type OrderItem = {
  sku: string;
  name: string;
  qty: number;
  /** of one piece, in the currency's minor unit */
  priceMinor: number;
  /** the parcel it travels in, by the shop system's own name */
  shipmentId: string | null;
  soldUnsealed: boolean | null;
  hygiene: boolean | null;
  backOrdered: boolean | null;
};

/** One parcel of an order. */
export type Shipment = {
  /** the shop system's own name for it */
  id: string;
  carrier: string | null;
  tracking: string | null;
  shippedAt: Date | null;
  deliveredAt: Date | null;
  parcelStatus: string | null;
};

/** The order a question is about; what the shop system did not send is null, never guessed. */
export type Order = {
  shop: string;
  number: string;
  /** `tags` is what the shop says of them, such as `vip`: a list sent replaces the one before, none sent keeps it */
  customer: { email: string; name: string | null; locale: string | null; tags?: string[] | null };
  status: OrderStatus;
  statusAt: Date | null;
  placedAt: Date;
  paidAt: Date | null;
  shippedAt: Date | null;
  noticeLeftAt: Date | null;
  deliveredAt: Date | null;
  returnReceivedAt: Date | null;
  refundedAt: Date | null;
  cancelledAt: Date | null;
  /** ISO 3166-1 alpha-2, capitals */
  country: string | null;
  deliveryMethod: string | null;
  shippingSpeed: string | null;
  carrier: string | null;
  tracking: string | null;
  parcelStatus: string | null;
  paymentMethod: string | null;
  paymentAttempts: number | null;
  /** ISO 4217 */
  currency: string;
  totalMinor: number;
  promoCode: string | null;
  items: OrderItem[];
  shipments: Shipment[];
};

/** An order that we keep a copy of. */
export type StoredOrder = Order & { id: string; customerId: string };

/** An order as deadlines may count on it: even the day it was placed may be in doubt (reliable-order.ts). */
export type ReliableOrder = Omit<Order, "placedAt"> & { placedAt: Date | null };
