import { expect, test } from "vitest";
import { parseSampleOrders } from "./sample-order.ts";

const context = { shop: "aurelia", timeZone: "Europe/Paris", now: new Date("2026-10-25T18:30:00+01:00") };

const sample = (changes = "") => `- key: placed-today
  note: Placed this morning.
  number: AU-1
  customer: &tom { email: tom@aurelia.example, name: Tom Reed, locale: en }
  status: preparing
  placedAt: "today 10:00"
  currency: EUR
  total: 89.00
  items:
    - { sku: B, name: Ring, qty: 1, price: 89.00 }
${changes}`;

test.each([
  ['"today 10:00"', "2026-10-25T09:00:00.000Z"],
  ['"-1d 10:00"', "2026-10-24T08:00:00.000Z"],
  ["-3h", "2026-10-25T14:30:00.000Z"],
  ["-20m", "2026-10-25T17:10:00.000Z"],
  ["2026-10-01T10:00:00+02:00", "2026-10-01T08:00:00.000Z"],
])("the instant %s is %s", (written, at) => {
  const { orders, problems } = parseSampleOrders(
    "aurelia/orders/a.yaml",
    sample().replace('"today 10:00"', written),
    context,
  );
  expect(problems).toEqual([]);
  expect(orders[0]).toMatchObject({
    key: "placed-today",
    order: { shop: "aurelia", totalMinor: 8900, placedAt: new Date(at) },
  });
});

test.each([
  ['"today 10:00"', '"yesterday"', 6, '"yesterday" is no instant'],
  ['"today 10:00"', "2026-10-01 10:00", 6, "is no instant"],
  ["key: placed-today", "key: Placed", 1, "small letters"],
  ["total: 89.00", "total: 89.001", 8, "more decimals"],
  ["price: 89.00", "price: free", 10, "`[0].items[0].price`"],
  ["status: preparing", "statut: preparing", 5, "`statut` is not a known field"],
])("%s written as %s is refused at line %i", (from, to, line, message) => {
  const { orders, problems } = parseSampleOrders("aurelia/orders/a.yaml", sample().replace(from, to), context);
  expect(orders).toEqual([]);
  expect(problems).toContainEqual({
    file: "aurelia/orders/a.yaml",
    line,
    severity: "error",
    message: expect.stringContaining(message),
  });
});

test("two samples of one key are refused at the second; an anchor serves both", () => {
  const second = sample()
    .replace(/&tom \{.*\}/, "*tom")
    .replace("AU-1", "AU-2");
  const { problems } = parseSampleOrders("a.yaml", sample(second), context);
  expect(problems).toEqual([
    { file: "a.yaml", line: 11, severity: "error", message: expect.stringContaining("already taken") },
  ]);
});
