import { expect, test } from "vitest";
import { exampleItem, exampleOrder, exampleParcel } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { printFact } from "./order-facts.ts";

const deliveredAt = new Date("2026-11-20T10:00:00+01:00");
const items = [
  exampleItem({ name: "Ring", shipmentId: "P1" }),
  exampleItem({ name: "Chain", shipmentId: "P2" }),
  exampleItem({ name: "Box", shipmentId: "P2" }),
  exampleItem({ name: "Card" }),
];
const first = exampleParcel({ id: "P1", deliveredAt });

test.each([
  ["one parcel delivered, one under way", [first, exampleParcel({ id: "P2" })], "Chain et Box"],
  ["both delivered", [first, exampleParcel({ id: "P2", deliveredAt })], null],
  ["the second delivered by its status alone", [first, exampleParcel({ id: "P2", parcelStatus: "delivered" })], null],
  ["only one parcel", [exampleParcel({ id: "P2" })], null],
  ["parcels that were not sent to us", [], null],
])("of an order with %s the awaited items are known", (_, shipments, printed) => {
  const order = exampleOrder({ items, shipments });
  expect(printFact(order, "awaitedItems", { shop: exampleShop(), locale: "fr" })).toBe(printed);
});

test("payment attempts are printed as a number, and not at all when they are unknown", () => {
  const print = (paymentAttempts: number | null) =>
    printFact(exampleOrder({ paymentAttempts }), "paymentAttempts", { shop: exampleShop(), locale: "fr" });
  expect([print(2), print(0), print(null)]).toEqual(["2", "0", null]);
});
