import { labelIn, type Shop } from "#app/domain/shops/shop.ts";
import { printMoney } from "./money.ts";
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
  return {
    number: order.number,
    status: order.status,
    statusLabel: labelIn(shop.statuses[order.status], locale, shop) ?? order.status,
    phase: phases[order.status],
    date: tellingDate(order),
    total: printMoney(order.totalMinor, order.currency, locale),
    itemNames: order.items.map((item) => item.name),
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
