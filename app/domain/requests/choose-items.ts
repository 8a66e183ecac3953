import type { OrderItem } from "#app/domain/orders/order.ts";
import type { AskedItem } from "./asked.ts";
import { itemsAskedBy } from "./request-type.ts";
import type { RequestType } from "./request-type.ts";

/** A line of an order as a form names it: a line that has changed meanwhile is no longer found under its name. */
export function lineKey(item: Pick<OrderItem, "sku">, position: number): string {
  return `${position}:${item.sku}`;
}

/** A line that was ticked, and the quantity beside it as typed; "" where none was asked. */
export type PickedLine = { line: string; qty: string };

/** The items that a request is about, or why what was picked cannot be. */
export type ChosenItems =
  | { kind: "chosen"; items: AskedItem[] }
  | { kind: "refused"; reason: "none_chosen" | "not_in_order" | "too_many"; line: string | null };

/** Holds what was picked against the order: lines of this order only, from one piece to as many as were ordered. */
export function chooseItems(
  type: RequestType,
  order: { items: readonly OrderItem[] },
  picked: readonly PickedLine[],
): ChosenItems {
  if (itemsAskedBy(type) === "none") return { kind: "chosen", items: [] };
  const items: AskedItem[] = [];
  for (const { line, qty } of new Map(picked.map((one) => [one.line, one])).values()) {
    const item = order.items.find((candidate, position) => lineKey(candidate, position) === line);
    if (!item) return { kind: "refused", reason: "not_in_order", line: null };
    const count = qty === "" && item.qty === 1 ? 1 : /^\d{1,6}$/.test(qty) ? Number(qty) : 0;
    if (count < 1 || count > item.qty) return { kind: "refused", reason: "too_many", line };
    const { sku, name, shipmentId } = item;
    items.push({ sku, name, qty: count, ordered: item.qty, parcel: shipmentId });
  }
  if (items.length === 0 && itemsAskedBy(type) === "required")
    return { kind: "refused", reason: "none_chosen", line: null };
  return { kind: "chosen", items };
}
