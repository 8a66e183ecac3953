import { printDay } from "#app/domain/calendar/print-day.ts";
import { dayOf } from "#app/domain/calendar/zoned-time.ts";
import { listWords } from "#app/domain/i18n/list-words.ts";
import { interfaceLocale, languageTag } from "#app/domain/i18n/locale.ts";
import { labelIn } from "#app/domain/shops/shop.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { awaitedItems } from "./awaited-items.ts";
import { deliveryFee } from "./delivery-fee.ts";
import { printMoney } from "./money.ts";
import { dateFields } from "./order-words.ts";
import type { ReliableOrder } from "./order.ts";

/** The facts of an order that an article may print with `:order[…]`. */
export const orderFacts = [
  "number",
  "status",
  ...dateFields,
  "country",
  "deliveryMethod",
  "carrier",
  "tracking",
  "parcelStatus",
  "paymentMethod",
  "paymentAttempts",
  "awaitedItems",
  "deliveryFee",
  "total",
] as const;

export type OrderFact = (typeof orderFacts)[number];

/** The locale and shop that an order's facts are printed for. */
export type FactContext = { locale: string; shop: Shop };

/** A fact of an order in the reader's words: shop's labels, days in the shop's zone, money. Null when it is not known. */
export function printFact(order: ReliableOrder, field: OrderFact, context: FactContext): string | null {
  if (field === "total") return printMoney(order.totalMinor, order.currency, context.locale);
  if (field === "deliveryFee") {
    const fee = deliveryFee(order, context.shop);
    return fee === null ? null : printMoney(fee, order.currency, context.locale);
  }
  if (field === "paymentAttempts") return order.paymentAttempts === null ? null : String(order.paymentAttempts);
  if (field === "awaitedItems") {
    const names = awaitedItems(order);
    return names.length === 0 ? null : listWords(names, interfaceLocale(context.locale));
  }
  const value = order[field];
  if (value instanceof Date) return printDay(dayOf(value, context.shop.timeZone), context.locale);
  return value === null ? null : labelFor(field, value, context);
}

/** A code of an order in the shop's own words; the code itself where the shop has none. */
export function labelFor(field: string, code: string, { shop, locale }: FactContext): string {
  const labels = labelsOf(shop, field)?.[code];
  if (field === "carrier") return shop.carriers[code]?.name ?? code;
  if (field === "country") return new Intl.DisplayNames(languageTag(locale), { type: "region" }).of(code) ?? code;
  return labelIn(labels, locale, shop) ?? code;
}

function labelsOf(shop: Shop, field: string): Record<string, Record<string, string> | undefined> | null {
  if (field === "status") return shop.statuses;
  if (field === "parcelStatus") return shop.parcelStatuses;
  if (field === "paymentMethod") return shop.paymentMethods;
  return field === "deliveryMethod" ? shop.deliveryMethods : null;
}
