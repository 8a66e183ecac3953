import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleItem, exampleOrder, exampleParcel } from "#tests/support/example-order.ts";
import { conditionSchema } from "./condition-schema.ts";
import type { Condition } from "./condition-schema.ts";
import { firstFailure, holds } from "./condition.ts";

const context = { now: new Date("2026-11-23T12:00:00+01:00"), timeZone: "Europe/Paris" };
const earring = exampleItem({ hygiene: true, soldUnsealed: false });
const order = exampleOrder({
  status: "shipped",
  country: "FR",
  shippedAt: new Date("2026-11-16T23:30:00+01:00"),
  items: [exampleItem(), earring],
});

test.each([
  ["a status of the list", { status: ["shipped", "delivered"] }, true],
  ["a status not in the list", { status: ["delivered"] }, false],
  ["a fact that was not sent", { carrier: ["la_poste"] }, { missing: ["carrier"] }],
  ["a failing part decides over an unknown one", { carrier: ["la_poste"], country: ["IE"] }, false],
  ["an unknown part decides over one that holds", { carrier: ["la_poste"], country: ["FR"] }, { missing: ["carrier"] }],
  ["any item with the property", { item: ["hygiene"] }, true],
  ["a property that was not sent counts as no", { item: ["backOrdered"] }, false],
  ["one of several properties", { item: ["backOrdered", "hygiene"] }, true],
  ["has a date", { has: ["shippedAt"] }, true],
  ["has two facts of which one is missing", { has: ["shippedAt", "tracking"] }, false],
  ["misses a fact", { missing: ["deliveredAt"] }, true],
  ["calendar days in the shop's zone, at the least", { daysSince: { field: "shippedAt", atLeast: 7 } }, true],
  ["calendar days, one more", { daysSince: { field: "shippedAt", atLeast: 8 } }, false],
  ["calendar days, at the most", { daysSince: { field: "shippedAt", atMost: 6 } }, false],
  [
    "days since something that is unknown",
    { daysSince: { field: "deliveredAt", atLeast: 1 } },
    { missing: ["deliveredAt"] },
  ],
  ["a total at the bound", { total: { atLeast: 147.9 } }, true],
  ["a total below its own amount", { total: { below: 147.9 } }, false],
  ["parcels that were not sent", { parcels: ["several"] }, { missing: ["parcels"] }],
  ["payment attempts that were not sent", { paymentAttempts: { below: 3 } }, { missing: ["paymentAttempts"] }],
  ["not", { not: { status: ["delivered"] } }, true],
  ["not, of something unknown", { not: { carrier: ["la_poste"] } }, { missing: ["carrier"] }],
  ["any, when one holds and one is unknown", { any: [{ carrier: ["la_poste"] }, { country: ["FR"] }] }, true],
  [
    "any, when one fails and one is unknown",
    { any: [{ carrier: ["la_poste"] }, { country: ["IE"] }] },
    { missing: ["carrier"] },
  ],
  ["any, when all fail", { any: [{ country: ["BE"] }, { country: ["IE"] }] }, false],
] satisfies [string, Condition, unknown][])("%s", (_, condition, held) => {
  expect(holds(condition, order, context)).toEqual(held);
});

test.each([
  [[], { several: { missing: ["parcels"] }, awaited: { missing: ["parcels"] } }],
  [[null], { several: false, awaited: false }],
  [[null, null], { several: true, awaited: true }],
  [["20", null], { several: true, awaited: true }],
  [["20", "21"], { several: true, awaited: false }],
])("parcels delivered on %j are several or awaited: %j", (delivered, held) => {
  const shipments = delivered.map((day, at) =>
    exampleParcel({ id: String(at), deliveredAt: day === null ? null : new Date(`2026-11-${day}T10:00:00+01:00`) }),
  );
  const parcels = (state: "several" | "awaited") => holds({ parcels: [state] }, exampleOrder({ shipments }), context);
  expect({ several: parcels("several"), awaited: parcels("awaited") }).toEqual(held);
});

test.each([
  [2, true],
  [3, false],
])("after %i attempts to pay another one is possible below three: %s", (paymentAttempts, held) => {
  expect(holds({ paymentAttempts: { below: 3 } }, exampleOrder({ paymentAttempts }), context)).toBe(held);
});

test.each([
  [{ status: ["delivered"] }, { field: "status", value: "shipped" }],
  [{ not: { item: ["hygiene"] } }, { field: "item", value: "hygiene" }],
  [{ not: { status: ["shipped"] } }, { field: "status", value: "shipped" }],
  [{ has: ["tracking"] }, { field: "tracking", value: null }],
  [{ any: [{ country: ["BE"] }] }, { field: "country", value: "FR" }],
  [{ status: ["shipped"] }, null],
] satisfies [Condition, unknown][])("what fails in %j is named as %j", (condition, failure) => {
  expect(firstFailure(condition, order, context)).toEqual(failure);
});

const leaf = fc.constantFrom<Condition>(
  { status: ["shipped"] },
  { status: ["delivered"] },
  { carrier: ["la_poste"] },
  { missing: ["tracking"] },
  { daysSince: { field: "deliveredAt", atMost: 3 } },
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    tie("tree").map((not) => ({ not })),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
}));

test("the denial of a condition is its opposite, and unknown for the same reason", () => {
  fc.assert(
    fc.property(tree, (condition) => {
      const held = holds(condition, order, context);
      expect(holds({ not: condition }, order, context)).toEqual(typeof held === "boolean" ? !held : held);
      expect(firstFailure(condition, order, context) !== null).toBe(held === false);
      expect(conditionSchema.safeParse(condition).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
