import { expect, test } from "vitest";
import { exampleItem, exampleOrder } from "#tests/support/example-order.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { listOrders } from "./list-orders.server.ts";
import { storeOrder } from "./store-order.server.ts";
import { viewOrder } from "./view-order.server.ts";

const parcel = {
  id: "P1",
  carrier: "la_poste",
  tracking: "6A",
  shippedAt: new Date("2026-11-23T15:00:00Z"),
  deliveredAt: null,
  parcelStatus: "ready",
};

test("a stored order is read back as it was sent", async () => {
  const db = await freshDatabase();
  const order = exampleOrder({
    shipments: [parcel],
    items: [exampleItem({ shipmentId: "P1", hygiene: true }), exampleItem({ sku: "B2" })],
    country: "FR",
    paymentAttempts: 2,
  });
  const id = await storeOrder(db, order);
  const { id: customerId } = await db.customer.findFirstOrThrow();
  expect(await viewOrder(db, { shop: "aurelia", customerId, number: "AU-1" })).toEqual({ ...order, id, customerId });
  expect(await viewOrder(db, { shop: "aurelia", customerId, id })).toEqual({ ...order, id, customerId });
});

test("an order pushed again replaces what it was, keeps its id, and the customer keeps the name we know", async () => {
  const db = await freshDatabase();
  const id = await storeOrder(
    db,
    exampleOrder({ items: [exampleItem(), exampleItem({ sku: "B2" })], shipments: [parcel] }),
  );
  const again = exampleOrder({
    status: "shipped",
    customer: { email: "CAMILLE@aurelia.example", name: null, locale: null },
  });
  expect(await storeOrder(db, again)).toBe(id);
  const customers = await db.customer.findMany();
  expect(customers).toMatchObject([{ email: "camille@aurelia.example", name: "Camille Laurent" }]);
  const stored = await viewOrder(db, { shop: "aurelia", customerId: customers[0]?.id ?? "", id });
  expect(stored).toMatchObject({ status: "shipped", shipments: [], items: [{ sku: "BAG-1" }] });
  expect([await db.orderItem.count(), await db.shipment.count()]).toEqual([1, 0]);
});

test("an order that cannot be stored whole leaves the old one untouched", async () => {
  const db = await freshDatabase();
  await storeOrder(db, exampleOrder());
  const broken = exampleOrder({ status: "shipped", shipments: [parcel, parcel] });
  await expect(storeOrder(db, broken)).rejects.toThrow();
  expect(await db.order.findFirstOrThrow({ include: { items: true } })).toMatchObject({
    status: "preparing",
    items: [{ sku: "BAG-1" }],
  });
});

test("an order joins the transaction it is given", async () => {
  const db = await freshDatabase();
  const failing = db.$transaction(async (transaction) => {
    await storeOrder(transaction, exampleOrder());
    throw new Error("later step failed");
  });
  await expect(failing).rejects.toThrow("later step failed");
  expect(await db.order.count()).toBe(0);
});

test("the same new order pushed several times at once is stored once", async () => {
  const db = await freshDatabase();
  const ids = await Promise.all([1, 2, 3, 4].map(() => storeOrder(db, exampleOrder())));
  expect(new Set(ids).size).toBe(1);
  expect([await db.order.count(), await db.orderItem.count(), await db.customer.count()]).toEqual([1, 1, 1]);
});

test("nobody sees another customer's order, nor one of another shop", async () => {
  const db = await freshDatabase();
  const id = await storeOrder(db, exampleOrder());
  await storeOrder(
    db,
    exampleOrder({ number: "AU-2", customer: { email: "tom@aurelia.example", name: null, locale: null } }),
  );
  const tom = await db.customer.findFirstOrThrow({ where: { email: "tom@aurelia.example" } });
  const camille = await db.customer.findFirstOrThrow({ where: { email: "camille@aurelia.example" } });
  expect(await viewOrder(db, { shop: "aurelia", customerId: tom.id, id })).toBeNull();
  expect(await viewOrder(db, { shop: "aurelia", customerId: tom.id, number: "AU-1" })).toBeNull();
  expect(await viewOrder(db, { shop: "lueur", customerId: camille.id, id })).toBeNull();
  expect((await listOrders(db, { shop: "aurelia", customerId: tom.id })).map(({ number }) => number)).toEqual(["AU-2"]);
});

test("a customer's orders come most recently placed first, and no more than asked for", async () => {
  const db = await freshDatabase();
  for (const [number, placedAt] of [
    ["A", "2026-11-20"],
    ["C", "2026-11-22"],
    ["B", "2026-11-21"],
  ] as const) {
    await storeOrder(db, exampleOrder({ number, placedAt: new Date(`${placedAt}T10:00:00Z`) }));
  }
  const { id: customerId } = await db.customer.findFirstOrThrow();
  expect((await listOrders(db, { shop: "aurelia", customerId })).map(({ number }) => number)).toEqual(["C", "B", "A"]);
  expect(await listOrders(db, { shop: "aurelia", customerId, limit: 2 })).toHaveLength(2);
});

test("a customer's tags come with an order: a list replaces the one before, none keeps it, an empty one clears it", async () => {
  const db = await freshDatabase();
  const store = (tags: string[] | null | undefined, number = "AU-1") =>
    storeOrder(
      db,
      exampleOrder({ number, customer: { email: "tom@aurelia.example", name: null, locale: null, tags } }),
    );
  const tags = async () => (await db.customerTag.findMany({ orderBy: { tag: "asc" } })).map(({ tag }) => tag);
  await store(["vip", "gold", "vip"]);
  expect(await tags()).toEqual(["gold", "vip"]);
  await store(undefined, "AU-2");
  await store(null);
  expect(await tags()).toEqual(["gold", "vip"]);
  await store(["new"]);
  expect(await tags()).toEqual(["new"]);
  await store([]);
  expect(await tags()).toEqual([]);
});
