import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleItem, exampleOrder } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { listParcels } from "./list-parcels.ts";
import { renderHtml } from "./render-html.ts";

const nothing = { carrier: null, tracking: null, shippedAt: null, deliveredAt: null, parcelStatus: null };
const parcels = [
  { ...nothing, id: "P1", deliveredAt: new Date("2026-11-20T10:00:00+01:00") },
  { ...nothing, id: "P2", carrier: "ups", tracking: "1Z9", shippedAt: new Date("2026-11-22T10:00:00+01:00") },
  { ...nothing, id: "P3" },
];
const items = [
  exampleItem({ name: "Bague", qty: 2, shipmentId: "P1" }),
  exampleItem({ name: "Chaîne", shipmentId: "P2" }),
  exampleItem({ name: "<img src=x> **gras**", shipmentId: "P2" }),
];
const list = (order: Order | null, locale = "fr") =>
  listParcels({ shop: exampleShop(), locale, order, now: new Date("2026-11-23T11:00:00Z"), isHoliday: noHolidays });

test("each parcel is told with its items and how far it has come", () => {
  expect(plainText(list(exampleOrder({ items, shipments: parcels }))).split("\n")).toEqual([
    "Cette commande voyage en 3 colis :",
    "Colis P1 (2 × Bague)\u00a0: livré le 20 nov. 2026",
    "Colis P2 (Chaîne et <img src=x> **gras**)\u00a0: parti le 22 nov. 2026, ups 1Z9",
    "Colis P3\u00a0: pas encore parti",
  ]);
});

test.each([
  ["no order", null],
  ["one parcel", exampleOrder({ items, shipments: parcels.slice(0, 1) })],
  ["parcels that were not sent to us", exampleOrder({ items })],
])("nothing is told of %s", (_, order) => {
  expect(list(order)).toEqual([]);
});

test("what an item is called stays text", () => {
  const html = renderHtml(list(exampleOrder({ items, shipments: parcels })), {
    from: { shop: "aurelia", locale: "fr", articleId: "a/b" },
    linkTo: () => "#",
  });
  expect(html).toContain("&#x3C;img src=x> **gras**");
  expect(html).not.toContain("<img");
});
