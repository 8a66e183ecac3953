import type { DeliveryFee, Shop } from "#app/domain/shops/shop.ts";
import { minorDigits } from "./money.ts";
import type { ReliableOrder } from "./order.ts";

type Tariff = Pick<Shop, "currency" | "zones" | "deliveryFees">;

/**
 * What the delivery of an order costs by the shop's fees, in the currency's minor unit; 0 from the total on that makes
 * it free. What the order leaves open (carrier, method, speed) narrows nothing: null when the fees that may apply are
 * not all the same, when no fee is set for its country, or when it was paid in another currency.
 */
export function deliveryFee(order: ReliableOrder, shop: Tariff): number | null {
  const { country } = order;
  if (country === null || order.currency !== shop.currency) return null;
  const zone = zoneOf(country, shop.zones);
  const fees = shop.deliveryFees.filter((fee) => fee.zone === zone && mayApply(fee, order));
  const amounts = new Set(fees.map((fee) => feeFor(fee, order)));
  const [only, another] = amounts;
  return another === undefined ? (only ?? null) : null;
}

/** The zone that lists a country, else the one without a list. */
function zoneOf(country: string, zones: Shop["zones"]): string | null {
  const named = Object.entries(zones);
  const [zone] =
    named.find(([, { countries }]) => countries.includes(country)) ??
    named.find(([, { countries }]) => countries.length === 0) ??
    [];
  return zone ?? null;
}

function mayApply({ carrier, deliveryMethod, shippingSpeed }: DeliveryFee, order: ReliableOrder): boolean {
  const isOpen = (wanted: string, given: string | null) => given === null || given === wanted;
  return (
    isOpen(carrier, order.carrier) &&
    isOpen(deliveryMethod, order.deliveryMethod) &&
    isOpen(shippingSpeed, order.shippingSpeed)
  );
}

function feeFor({ fee, freeFrom }: DeliveryFee, { totalMinor, currency }: ReliableOrder): number {
  const unit = 10 ** minorDigits(currency);
  return freeFrom !== null && totalMinor >= Math.round(freeFrom * unit) ? 0 : Math.round(fee * unit);
}
