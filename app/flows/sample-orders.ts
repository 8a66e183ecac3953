import { parseSampleOrders, type SampleOrder } from "#app/domain/orders/sample-order.ts";
import type { PublishedShop } from "./knowledge-base.ts";

/** A shop's sample orders, their relative dates worked out from this instant; files with errors give none. */
export function readSampleOrders({ shop, source }: PublishedShop, now: Date): SampleOrder[] {
  const context = { shop: shop.id, timeZone: shop.timeZone, now };
  return source.orderFiles.flatMap(({ file, source: text }) => parseSampleOrders(file, text, context).orders);
}
