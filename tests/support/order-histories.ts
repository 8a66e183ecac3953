import type { OrderStatus } from "#app/domain/shops/order-status.ts";

/** The instant that scenarios about statuses call now, in Paris. */
export const monday = "2026-11-23T11:30:00+01:00";
export const november = (day: string) => `2026-11-${day}:00+01:00`;
const placed = { placedAt: november("20T10:00"), paidAt: november("20T10:05") };
const sent = { placedAt: november("01T10:00"), paidAt: november("01T10:05"), shippedAt: november("02T09:00") };
const back = { ...sent, deliveredAt: november("05T15:00") };

/** What is known of an order in each status. */
export const histories: Record<OrderStatus, Record<string, unknown>> = {
  awaiting_payment: { placedAt: november("20T10:00"), paymentMethod: "transfer" },
  payment_problem: { placedAt: november("20T10:00") },
  payment_authorised: { placedAt: november("23T09:00"), paidAt: november("23T09:02") },
  processing: { placedAt: november("23T09:00"), paidAt: november("23T09:02"), statusAt: november("23T09:02") },
  preparing: placed,
  ready_to_ship: { ...placed, statusAt: november("22T18:00") },
  shipped: { ...placed, shippedAt: november("21T09:00") },
  delivered: { ...sent, deliveredAt: november("14T15:00") },
  returned: { ...back, returnReceivedAt: november("18T09:00") },
  refunded: { ...back, returnReceivedAt: november("12T09:00"), refundedAt: november("20T16:00") },
  cancelled: { placedAt: november("20T10:00"), cancelledAt: november("20T12:00") },
};

export const habits: Record<string, Record<string, unknown>> = {
  aurelia: { carrier: "la_poste" },
  lueur: { deliveryMethod: "tracked" },
  hirondelle: { carrier: "colissimo", deliveryMethod: "home" },
  accord: { currency: "USD", shippingSpeed: "standard" },
  criee: {},
};
