import { expect, test } from "vitest";
import { exampleItem, exampleOrder } from "#tests/support/example-order.ts";
import { chooseItems, lineKey } from "./choose-items.ts";

const order = exampleOrder({
  items: [
    exampleItem({ sku: "BAG-1", name: "Bague", qty: 3, shipmentId: "P1" }),
    exampleItem({ sku: "COL-1", name: "Collier", shipmentId: "P2" }),
    exampleItem({ sku: "BAG-1", name: "Bague", qty: 1, shipmentId: "P2" }),
  ],
});

test("lines are told apart by their place, and carry their parcel", () => {
  const picked = [
    { line: "0:BAG-1", qty: "2" },
    { line: "2:BAG-1", qty: "" },
  ];
  expect(chooseItems("return", order, picked)).toEqual({
    kind: "chosen",
    items: [
      { sku: "BAG-1", name: "Bague", qty: 2, ordered: 3, parcel: "P1" },
      { sku: "BAG-1", name: "Bague", qty: 1, ordered: 1, parcel: "P2" },
    ],
  });
});

test.each([
  ["a line of another order", "0:XYZ-9", "1", "not_in_order"],
  ["a place that there is not", "9:BAG-1", "1", "not_in_order"],
  ["a line that has changed meanwhile", "1:BAG-1", "1", "not_in_order"],
  ["one more than was ordered", "0:BAG-1", "4", "too_many"],
  ["none of it", "0:BAG-1", "0", "too_many"],
  ["less than nothing", "0:BAG-1", "-1", "too_many"],
  ["a part of one", "0:BAG-1", "1.5", "too_many"],
  ["no quantity where there are several", "0:BAG-1", "", "too_many"],
  ["a number in words", "1:COL-1", "one", "too_many"],
])("%s is refused", (_, line, qty, reason) => {
  expect(chooseItems("return", order, [{ line, qty }])).toMatchObject({ kind: "refused", reason });
});

test("a line ticked twice counts once", () => {
  const twice = Array.from({ length: 2 }, () => ({ line: lineKey({ sku: "COL-1" }, 1), qty: "1" }));
  expect(chooseItems("return", order, twice)).toMatchObject({ items: [{ sku: "COL-1", qty: 1 }] });
});

test("whether something must be ticked depends on what is asked for", () => {
  expect(chooseItems("return", order, [])).toMatchObject({ kind: "refused", reason: "none_chosen" });
  expect(chooseItems("not_received", order, [])).toEqual({ kind: "chosen", items: [] });
  expect(chooseItems("cancel_order", order, [{ line: "9:X", qty: "9" }])).toEqual({ kind: "chosen", items: [] });
});
