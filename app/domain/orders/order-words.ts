/** The dates of an order's life that a rule may count from. */
export const dateFields = [
  "placedAt",
  "paidAt",
  "shippedAt",
  "noticeLeftAt",
  "deliveredAt",
  "returnReceivedAt",
  "refundedAt",
  "cancelledAt",
  "statusAt",
] as const;

export type DateField = (typeof dateFields)[number];

/** Properties that an item has only when the shop system says so; left out means no. */
export const itemProperties = ["hygiene", "soldUnsealed", "backOrdered"] as const;

export type ItemProperty = (typeof itemProperties)[number];

/** How an order travels: in several parcels, and whether one of them has not been delivered. */
export const parcelStates = ["several", "awaited"] as const;

export type ParcelState = (typeof parcelStates)[number];

/** Facts of an order that hold one code or text, and may be unknown. */
export const valueFields = [
  "country",
  "deliveryMethod",
  "shippingSpeed",
  "carrier",
  "tracking",
  "parcelStatus",
  "paymentMethod",
  "promoCode",
] as const;

export type ValueField = (typeof valueFields)[number];
