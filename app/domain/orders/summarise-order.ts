import type { Shop } from "#app/domain/shops/shop.ts";
import type { Order } from "./order.ts";

/** The date that matters most of an order, and which one it is. */
export type TellingDate = {
  kind: "placed" | "shipped" | "delivered" | "returnReceived" | "refunded" | "cancelled";
  at: string;
};

/** Which kind of question fits an order: before it leaves, on its way, there, or after a return. */
export type OrderPhase = "before" | "underway" | "delivered" | "afterwards";

/** An order as a card shows it, in the reader's words; instants are ISO 8601. */
export type OrderSummary = {
  number: string;
  status: Order["status"];
  statusLabel: string;
  phase: OrderPhase;
  date: TellingDate;
  total: string;
  itemNames: string[];
  itemCount: number;
};

const phases: Record<Order["status"], OrderPhase> = {
  awaiting_payment: "before",
  payment_problem: "before",
  payment_authorised: "before",
  processing: "before",
  preparing: "before",
  ready_to_ship: "before",
  shipped: "underway",
  delivered: "delivered",
  returned: "afterwards",
  refunded: "afterwards",
  cancelled: "afterwards",
};

/** What a card says of an order, with the shop's own word for the status. */
export function summariseOrder(order: Order, shop: Shop, locale: string): OrderSummary {
  const money = new Intl.NumberFormat(locale, { style: "currency", currency: order.currency });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  return {
    number: order.number,
    status: order.status,
    statusLabel: shop.statuses[order.status]?.[locale] ?? order.status,
    phase: phases[order.status],
    date: tellingDate(order),
    total: money.format(order.totalMinor / 10 ** digits),
    itemNames: order.items.map((item) => item.name),
    itemCount: order.items.reduce((sum, item) => sum + item.qty, 0),
  };
}

function tellingDate(order: Order): TellingDate {
  const candidates: [TellingDate["kind"], Date | null][] = [
    ["cancelled", order.cancelledAt],
    ["refunded", order.refundedAt],
    ["returnReceived", order.returnReceivedAt],
    ["delivered", order.deliveredAt],
    ["shipped", order.shippedAt],
  ];
  const known = candidates.find(([, at]) => at !== null);
  return { kind: known?.[0] ?? "placed", at: (known?.[1] ?? order.placedAt).toISOString() };
}
