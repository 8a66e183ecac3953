import { expect, test } from "vitest";
import { publicHolidays } from "#app/domain/calendar/public-holidays.server.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleItem, exampleOrder } from "#tests/support/example-order.ts";
import { judgeRule } from "./judge-rule.ts";
import { ruleSchema } from "./rule.ts";
import type { Rule } from "./rule.ts";

const rule = (written: unknown) => ruleSchema.parse(written);
const context = (now: string) => ({ now: new Date(now), timeZone: "Europe/Paris", isHoliday: publicHolidays("FR") });
const at = (text: string) => new Date(`${text}:00+01:00`);

// The deadlines of aurelia (FACTS.md, 002) and those of the other shops that need another kind of sum.
const early = ["awaiting_payment", "payment_authorised", "processing", "preparing", "ready_to_ship"];
const cancel = rule({ allowed: { status: early }, until: { from: "placedAt", sameDayAt: "13:00" } });
const giveBack = rule({ allowed: { not: { item: "hygiene" } }, until: { from: "deliveredAt", days: 14 } });
const stuck = rule({ appliesTo: { parcelStatus: "ready" }, after: { from: "shippedAt", days: 7 } });
const refund = rule({ expect: { from: "returnReceivedAt", days: 14 } });
const money = rule({ expect: { from: "refundedAt", days: [3, 5] } });
const transfer = rule({ appliesTo: { paymentMethod: "transfer" }, until: { from: "placedAt", days: 30 } });
const tracking = rule({ after: { from: "shippedAt", days: 0 } });
const points = rule({ after: { from: "shippedAt", days: 7 } });
const delivery = rule({
  expect: { from: "shippedAt", workingDays: [2, 4] },
  variants: [
    { when: { carrier: "chronopost", country: "FR" }, expect: { from: "shippedAt", hours: 24 } },
    { when: { carrier: "chronopost" }, expect: { from: "shippedAt", days: 3 } },
    { when: { carrier: "mondial_relay" }, expect: { from: "shippedAt", days: 5 } },
  ],
});
const withinTwelveHours = rule({ until: { from: "placedAt", hours: 12 } });
const pickup = rule({ until: { from: "noticeLeftAt", days: 15, startNextDay: true } });
const lost = rule({ after: { from: "shippedAt", businessDays: 5 } });
const chase = rule({ after: { from: "returnReceivedAt", weeks: 3 } });
const fresh = rule({ after: { from: "shippedAt", hours: 48, startNextDay: true } });

const delivered: Partial<Order> = { status: "delivered", deliveredAt: at("2026-11-15T16:20") };
const earrings: Partial<Order> = { items: [exampleItem({ hygiene: true })] };
const waiting: Partial<Order> = { status: "shipped", parcelStatus: "ready", shippedAt: at("2026-11-15T16:20") };
const returned: Partial<Order> = { returnReceivedAt: at("2026-11-01T09:00") };
const refunded: Partial<Order> = { refundedAt: at("2026-11-18T09:00") };
const byTransfer: Partial<Order> = { paymentMethod: "transfer" };
const noticed: Partial<Order> = { noticeLeftAt: at("2026-11-08T18:00") };
const sentBy = (carrier: string, country = "FR"): Partial<Order> => ({
  carrier,
  country,
  shippedAt: at("2026-11-09T16:20"),
});

// Each row: the instant in Paris, the state and its reason, and the deadline.
test.each<[string, Rule, Partial<Order>, string[]]>([
  [
    "cancel",
    cancel,
    {},
    [
      "2026-11-23T12:59:59 open before_deadline 2026-11-23T13:00",
      "2026-11-23T13:00 closed after_deadline 2026-11-23T13:00",
    ],
  ],
  [
    "cancel what was placed after 13:00",
    cancel,
    { placedAt: at("2026-11-23T15:00") },
    ["2026-11-23T15:05 closed after_deadline 2026-11-23T13:00"],
  ],
  ["cancel what was shipped", cancel, { status: "shipped" }, ["2026-11-23T11:00 closed not_allowed 2026-11-23T13:00"]],
  [
    "return",
    giveBack,
    delivered,
    ["2026-11-29T23:59:59 open before_deadline 2026-11-29", "2026-11-30T00:00 closed after_deadline 2026-11-29"],
  ],
  [
    "return opened earrings",
    giveBack,
    { ...delivered, ...earrings },
    ["2026-11-16T10:00 closed not_allowed 2026-11-29"],
  ],
  ["return before delivery", giveBack, { status: "shipped" }, ["2026-11-16T10:00 unknown missing -"]],
  [
    "a parcel still ready",
    stuck,
    waiting,
    ["2026-11-22T23:59 closed not_yet 2026-11-23", "2026-11-23T00:00 open now_possible 2026-11-23"],
  ],
  [
    "a parcel in transit",
    stuck,
    { ...waiting, parcelStatus: "in_transit" },
    ["2026-11-30T00:00 not_applicable does_not_apply -"],
  ],
  ["a parcel without a status", stuck, { ...waiting, parcelStatus: null }, ["2026-11-30T00:00 unknown missing -"]],
  [
    "refund",
    refund,
    returned,
    ["2026-11-15T23:00 open within_promise 2026-11-15", "2026-11-16T00:00 closed promise_passed 2026-11-15"],
  ],
  [
    "money",
    money,
    refunded,
    ["2026-11-23T23:59 open within_promise 2026-11-23", "2026-11-24T00:00 closed promise_passed 2026-11-23"],
  ],
  [
    "transfer",
    transfer,
    byTransfer,
    ["2026-12-23T23:59 open before_deadline 2026-12-23", "2026-12-24T00:00 closed after_deadline 2026-12-23"],
  ],
  [
    "tracking",
    tracking,
    waiting,
    ["2026-11-15T23:59 closed not_yet 2026-11-16", "2026-11-16T00:00 open now_possible 2026-11-16"],
  ],
  [
    "loyalty points",
    points,
    waiting,
    ["2026-11-22T23:59 closed not_yet 2026-11-23", "2026-11-23T00:00 open now_possible 2026-11-23"],
  ],
  [
    "La Poste",
    delivery,
    sentBy("la_poste"),
    ["2026-11-14T20:00 open within_promise 2026-11-14", "2026-11-15T00:00 closed promise_passed 2026-11-14"],
  ],
  [
    "Chronopost, France",
    delivery,
    sentBy("chronopost"),
    [
      "2026-11-10T16:20 open within_promise 2026-11-10T16:20",
      "2026-11-10T16:21 closed promise_passed 2026-11-10T16:20",
    ],
  ],
  [
    "Chronopost, Europe",
    delivery,
    sentBy("chronopost", "IE"),
    ["2026-11-12T22:00 open within_promise 2026-11-12", "2026-11-13T00:00 closed promise_passed 2026-11-12"],
  ],
  [
    "Mondial Relay",
    delivery,
    sentBy("mondial_relay"),
    ["2026-11-14T23:59 open within_promise 2026-11-14", "2026-11-15T00:00 closed promise_passed 2026-11-14"],
  ],
  ["no carrier", delivery, { ...sentBy("x"), carrier: null }, ["2026-11-15T00:00 unknown missing -"]],
  [
    "12 hours",
    withinTwelveHours,
    {},
    [
      "2026-11-23T22:00 open before_deadline 2026-11-23T22:00",
      "2026-11-23T22:00:01 closed after_deadline 2026-11-23T22:00",
    ],
  ],
  [
    "pickup",
    pickup,
    noticed,
    ["2026-11-23T23:59 open before_deadline 2026-11-23", "2026-11-24T00:00 closed after_deadline 2026-11-23"],
  ],
  [
    "lost",
    lost,
    sentBy("la_poste"),
    ["2026-11-17T23:59 closed not_yet 2026-11-18", "2026-11-18T00:00 open now_possible 2026-11-18"],
  ],
  [
    "chase",
    chase,
    returned,
    ["2026-11-22T23:59 closed not_yet 2026-11-23", "2026-11-23T00:00 open now_possible 2026-11-23"],
  ],
  [
    "hours from midnight",
    fresh,
    waiting,
    ["2026-11-17T23:59 closed not_yet 2026-11-18T00:00", "2026-11-18T00:00 open now_possible 2026-11-18T00:00"],
  ],
])("%s", (_, judged, changes, rows) => {
  for (const row of rows) {
    const [now = ""] = row.split(" ");
    const { state, reason, deadline } = judgeRule("it", judged, exampleOrder(changes), context(`${now}+01:00`));
    const ends =
      deadline?.kind === "day"
        ? deadline.on.toString()
        : deadline?.at.toPlainDateTime().toString({ smallestUnit: "minute" });
    expect(`${now} ${state} ${reason.kind} ${ends ?? "-"}`).toBe(row);
  }
});

test("a refusal names the field and the order's value", () => {
  expect(
    judgeRule("cancel", cancel, exampleOrder({ status: "shipped" }), context("2026-11-23T11:00:00+01:00")).reason,
  ).toEqual({ kind: "not_allowed", field: "status", value: "shipped" });
  expect(
    judgeRule("return", giveBack, exampleOrder({ status: "shipped" }), context("2026-11-23T11:00:00+01:00")).reason,
  ).toEqual({ kind: "missing", fields: ["deliveredAt"] });
});

test("a rule without a date is open to the orders it allows, and a rule that says never is closed with its reason", () => {
  const backOrder = rule({ allowed: { item: "backOrdered" } });
  const outcome = judgeRule(
    "x",
    backOrder,
    exampleOrder({ items: [exampleItem({ backOrdered: true })] }),
    context("2026-11-23T11:00:00+01:00"),
  );
  expect(outcome).toMatchObject({ state: "open", reason: { kind: "allowed" }, deadline: null });
  expect(
    judgeRule("x", rule({ never: "Engraved." }), exampleOrder(), context("2026-11-23T11:00:00+01:00")),
  ).toMatchObject({ state: "closed", reason: { kind: "never", because: "Engraved." } });
});

test("a rule of variants alone does not apply to an order that none matches", () => {
  const variants = rule({ variants: [{ when: { country: "FR" }, until: { from: "placedAt", days: 1 } }] });
  expect(
    judgeRule("x", variants, exampleOrder({ country: "IE" }), context("2026-11-23T11:00:00+01:00")).reason,
  ).toEqual({ kind: "does_not_apply", field: "country", value: "IE" });
});
