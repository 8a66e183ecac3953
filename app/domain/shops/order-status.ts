/** Where an order stands, in the order of its life; shops label each in shop.yaml. */
export const orderStatuses = [
  "awaiting_payment",
  "payment_problem",
  "payment_authorised",
  "processing",
  "preparing",
  "ready_to_ship",
  "shipped",
  "delivered",
  "returned",
  "refunded",
  "cancelled",
] as const;

export type OrderStatus = (typeof orderStatuses)[number];
