import { daysBetween } from "#app/domain/calendar/zoned-time.ts";
import { isAwaited } from "./awaited-items.ts";
import { dateFields } from "./order-words.ts";
import type { DateField } from "./order-words.ts";
import type { Order, ReliableOrder } from "./order.ts";

/** Pairs of events of which the second cannot come on an earlier day than the first. */
const pairs: readonly [DateField, DateField][] = [
  ["shippedAt", "noticeLeftAt"],
  ["shippedAt", "deliveredAt"],
  ["deliveredAt", "returnReceivedAt"],
];

/**
 * The order as a deadline may count on it. In several parcels it is delivered with the last of them, and while some are
 * awaited it left when the last of those did. A date that cannot be right is not known: one on a day to come, and both of
 * a pair that came in an impossible order. Hours within a day are not compared, and shops may enter an order late.
 */
export function reliableOrder(order: Order, { now, timeZone }: { now: Date; timeZone: string }): ReliableOrder {
  const told = { ...order, ...datesOfParcels(order) };
  const isBefore = (first: Date | null, second: Date | null) =>
    first !== null && second !== null && daysBetween(first, second, timeZone) > 0;
  const isDoubtful = (field: DateField) =>
    isBefore(now, told[field]) || pairs.some((pair) => pair.includes(field) && isBefore(told[pair[1]], told[pair[0]]));
  const doubtful = dateFields.filter(isDoubtful);
  return { ...told, ...Object.fromEntries(doubtful.map((field) => [field, null])) };
}

function datesOfParcels({ shipments, shippedAt, deliveredAt }: Order): Pick<Order, "shippedAt" | "deliveredAt"> {
  if (shipments.length < 2) return { shippedAt, deliveredAt };
  const awaited = shipments.filter(isAwaited);
  const left = latest(awaited.map((parcel) => parcel.shippedAt)) ?? shippedAt;
  if (awaited.length === shipments.length) return { shippedAt: left, deliveredAt };
  const arrived = latest([deliveredAt, ...shipments.map((parcel) => parcel.deliveredAt)]);
  return { shippedAt: left, deliveredAt: awaited.length > 0 ? null : arrived };
}

function latest(dates: readonly (Date | null)[]): Date | null {
  return dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);
}
