import type { Order, OrderItem, Shipment } from "#app/domain/orders/order.ts";

/** An order of the shop `aurelia`, being prepared, placed on 23 November 2026 at 10:00 in Paris, with what the test needs changed. */
export function exampleOrder(changes: Partial<Order> = {}): Order {
  return {
    shop: "aurelia",
    number: "AU-1",
    customer: { email: "camille@aurelia.example", name: "Camille Laurent", locale: "fr" },
    status: "preparing",
    statusAt: null,
    placedAt: new Date("2026-11-23T10:00:00+01:00"),
    paidAt: null,
    shippedAt: null,
    noticeLeftAt: null,
    deliveredAt: null,
    returnReceivedAt: null,
    refundedAt: null,
    cancelledAt: null,
    country: null,
    deliveryMethod: null,
    shippingSpeed: null,
    carrier: null,
    tracking: null,
    parcelStatus: null,
    paymentMethod: null,
    paymentAttempts: null,
    currency: "EUR",
    totalMinor: 14790,
    promoCode: null,
    items: [exampleItem()],
    shipments: [],
    ...changes,
  };
}

/** One ring for 89 euros. */
export function exampleItem(changes: Partial<OrderItem> = {}): OrderItem {
  return {
    sku: "BAG-1",
    name: "Ring",
    qty: 1,
    priceMinor: 8900,
    shipmentId: null,
    soldUnsealed: null,
    hygiene: null,
    backOrdered: null,
    ...changes,
  };
}

/** A parcel that is under way. */
export function exampleParcel(changes: Partial<Shipment> = {}): Shipment {
  return {
    id: "P1",
    carrier: null,
    tracking: null,
    shippedAt: new Date("2026-11-18T09:00:00+01:00"),
    deliveredAt: null,
    parcelStatus: null,
    ...changes,
  };
}
