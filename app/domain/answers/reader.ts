import type { Temporal } from "temporal-polyfill";
import type { ReliableOrder } from "#app/domain/orders/order.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

/** For whom an article is worked out: the order chosen (null before one is), in the shop's zone, at an instant. */
export type Reader = {
  shop: Shop;
  locale: string;
  order: ReliableOrder | null;
  now: Date;
  isHoliday: (day: Temporal.PlainDate) => boolean;
};
