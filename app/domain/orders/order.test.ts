import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleOrder } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { issueSentence } from "#app/domain/shared/issue-sentence.ts";
import { printMoney, toMinor } from "./money.ts";
import { printFact } from "./order-facts.ts";
import { orderSchema } from "./order.ts";

const sent = {
  shop: "aurelia",
  number: "AU-1",
  customer: { email: " Camille@Aurelia.example " },
  status: "shipped",
  placedAt: "2026-11-23T10:00:00+01:00",
  currency: "EUR",
  total: 147.9,
  items: [{ sku: "B", name: "Ring", qty: 1, price: 89.99, hygiene: true }],
};

test("an order with only what is required is read: the rest is null, amounts are cents, the address is folded", () => {
  const order = orderSchema.parse(sent);
  expect(order).toMatchObject({
    totalMinor: 14790,
    placedAt: new Date("2026-11-23T09:00:00Z"),
    shippedAt: null,
    country: null,
    shipments: [],
  });
  expect(order.customer).toEqual({ email: "camille@aurelia.example", name: null, locale: null });
  expect(order.items[0]).toEqual({
    sku: "B",
    name: "Ring",
    qty: 1,
    priceMinor: 8999,
    shipmentId: null,
    soldUnsealed: null,
    hygiene: true,
    backOrdered: null,
  });
});

test.each([
  [{ placedAt: "2026-11-23T10:00:00" }, "`placedAt`: write an instant as ISO 8601 with its offset"],
  [{ placedAt: undefined }, "`placedAt` is missing"],
  [{ status: "sent" }, "`status`: the status must be one of awaiting_payment"],
  [{ customer: { email: "nobody" } }, "`customer.email`: this is not an e-mail address"],
  [{ total: 147.905 }, "`total`: 147.905 has more decimals than EUR has"],
  [{ total: -1 }, "`total`: an amount is never negative"],
  [{ total: "147.90" }, "`total`: write an amount as a decimal number"],
  [{ currency: "XYZ" }, "ISO 4217"],
  [{ items: [] }, "`items`: an order has at least one item"],
  [{ items: [{ ...sent.items[0], qty: 0 }] }, "`items[0].qty`: a quantity is at least 1"],
  [{ items: [{ ...sent.items[0], price: 1.001 }] }, "`items[0].price`: 1.001 has more decimals"],
  [{ shippingSpeed: "fast" }, "standard or expedited"],
  [{ country: "France" }, "two letters"],
  [{ deliverdAt: "2026-11-23T10:00:00Z" }, "`deliverdAt` is not a known field"],
  [{ shipments: [{ id: "a" }, { id: "a" }] }, "two parcels have the same id"],
])("an order with %j is refused", (change, message) => {
  const read = orderSchema.safeParse({ ...sent, ...change }, { reportInput: true });
  expect(read.error?.issues.map(issueSentence).join(" ")).toContain(message);
});

test("any amount of whole cents survives the way through decimals", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000_000 }),
      fc.constantFrom("EUR", "JPY", "TND"),
      (minor, currency) => {
        const digits = { EUR: 2, JPY: 0, TND: 3 }[currency] ?? 2;
        expect(toMinor(Number((minor / 10 ** digits).toFixed(digits)), currency)).toBe(minor);
      },
    ),
    { numRuns: 1000 },
  );
});

const order = exampleOrder({
  deliveredAt: new Date("2026-11-15T23:30:00Z"),
  carrier: "la_poste",
  country: "IE",
  paymentMethod: "transfer",
  parcelStatus: "lost_code",
  deliveryMethod: "home",
  tracking: "6A",
});

test.each([
  ["number", "AU-1", "AU-1"],
  ["status", "En préparation", "Being prepared"],
  ["deliveredAt", "16 nov. 2026", "16 Nov. 2026"],
  ["country", "Irlande", "Ireland"],
  ["carrier", "La Poste", "La Poste"],
  ["paymentMethod", "Virement", "Bank transfer"],
  ["deliveryMethod", "À domicile", "Home delivery"],
  ["parcelStatus", "lost_code", "lost_code"],
  ["tracking", "6A", "6A"],
  ["shippedAt", null, null],
] as const)("the fact %s is printed in the reader's words", (field, fr, en) => {
  const shop = exampleShop();
  expect([printFact(order, field, { locale: "fr", shop }), printFact(order, field, { locale: "en", shop })]).toEqual([
    fr,
    en,
  ]);
});

test.each([
  ["fr", "1 247,90 €"],
  ["en", "€1,247.90"],
  ["es", "1247,90 €"],
  ["it", "1247,90 €"],
  ["nl", "€ 1.247,90"],
  ["de", "1.247,90 €"],
  ["zh", "€1,247.90"],
  ["pt", "1247,90 €"],
  ["pl", "1247,90 €"],
])("amounts are printed as %s writes them: %s", (locale, text) => {
  expect(printMoney(124790, "EUR", locale).replace(/\s/g, " ")).toBe(text);
});

test("a currency without small change is printed whole", () => {
  expect(printMoney(500, "JPY", "en")).toBe("¥500");
});

test.each([
  ["pt", "Irlanda"],
  ["zh", "爱尔兰"],
  ["pl", "Irlandia"],
])("a country is named in %s: %s", (locale, name) => {
  expect(printFact(exampleOrder({ country: "IE" }), "country", { locale, shop: exampleShop() })).toBe(name);
});
