import { expect, test } from "vitest";
import { exampleOrder, exampleParcel } from "#tests/support/example-order.ts";
import type { Order, ReliableOrder, Shipment } from "./order.ts";
import { reliableOrder } from "./reliable-order.ts";

const day = (date: number, hour = 10) => new Date(Date.UTC(2026, 10, date, hour));
const when = { now: day(25), timeZone: "Europe/Paris" };
const dates = { placedAt: day(9), shippedAt: day(10), deliveredAt: day(13) };
const read = (changes: Partial<Order>) => reliableOrder(exampleOrder({ ...dates, ...changes }), when);

const parcel = (id: string, changes: Partial<Shipment>) => exampleParcel({ id, shippedAt: null, ...changes });
const came = (id: string, date: number) => parcel(id, { shippedAt: day(date - 2), deliveredAt: day(date) });

test.each<[string, Shipment[], Date | null]>([
  ["no parcel that we know", [], day(13)],
  ["one parcel", [came("1", 12)], day(13)],
  ["two parcels, the later one after the order's own date", [came("1", 13), came("2", 20)], day(20)],
  ["two parcels, both before the order's own date", [came("1", 11), came("2", 12)], day(13)],
  ["two parcels, one of them awaited", [came("1", 13), parcel("2", { shippedAt: day(12) })], null],
  ["two parcels of which nothing was said", [parcel("1", {}), parcel("2", {})], day(13)],
])("an order of %s is delivered with its last parcel", (_, shipments, deliveredAt) => {
  expect(read({ shipments }).deliveredAt).toEqual(deliveredAt);
});

test.each<[string, Shipment[], Date]>([
  ["no parcel that we know", [], day(10)],
  ["two parcels that have come", [came("1", 13), came("2", 20)], day(10)],
  ["an awaited parcel that left later", [came("1", 13), parcel("2", { shippedAt: day(14) })], day(14)],
  ["an awaited parcel that has not left", [came("1", 13), parcel("2", {})], day(10)],
])("of an order with %s, what is awaited counts from its own departure", (_, shipments, shippedAt) => {
  expect(read({ shipments }).shippedAt).toEqual(shippedAt);
});

test.each<[string, Partial<Order>, Partial<ReliableOrder>]>([
  ["a delivery on a day to come", { deliveredAt: day(26) }, { deliveredAt: null, shippedAt: day(10) }],
  ["a delivery later today", { deliveredAt: day(25, 20) }, { deliveredAt: day(25, 20) }],
  ["an order placed on a day to come", { placedAt: day(26) }, { placedAt: null }],
  ["an order placed later today", { placedAt: day(25, 20) }, { placedAt: day(25, 20) }],
  ["a notice on a day to come", { noticeLeftAt: day(30) }, { noticeLeftAt: null }],
  ["an order entered late", { placedAt: day(20) }, { shippedAt: day(10), deliveredAt: day(13) }],
  ["a delivery before the shipping", { shippedAt: day(16) }, { shippedAt: null, deliveredAt: null }],
  ["a return before the delivery", { returnReceivedAt: day(12) }, { returnReceivedAt: null, deliveredAt: null }],
  [
    "a delivery on the day of the shipping",
    { shippedAt: day(13, 18) },
    { shippedAt: day(13, 18), deliveredAt: day(13) },
  ],
  ["dates that fit", {}, dates],
])("of an order with %s only dates that can be right are known", (_, changes, known) => {
  expect(read(changes)).toMatchObject(known);
});
