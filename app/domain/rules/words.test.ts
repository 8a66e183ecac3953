import { expect, test } from "vitest";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleItem } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { judged, noon } from "#tests/support/judged-rule.ts";
import { describeReason } from "./describe-reason.ts";
import { describeSum } from "./describe-sum.ts";
import { printDeadline } from "./print-deadline.ts";

const shop = exampleShop();

const cancel = { allowed: { status: "preparing" }, until: { from: "placedAt", sameDayAt: "13:00" } };
const giveBack = { until: { from: "deliveredAt", days: 14 } };
const deliveredAt = new Date("2026-11-15T16:20:00+01:00");
const shippedAt = new Date("2026-11-09T16:20:00+01:00");

test.each([
  ["2026-11-23T12:00:00+01:00", "13 h aujourd'hui", "13:00 today"],
  ["2026-11-22T23:00:00+01:00", "13 h demain", "13:00 tomorrow"],
  ["2026-11-21T23:00:00+01:00", "13 h le 23 nov. 2026", "13:00 on 23 Nov. 2026"],
  ["2026-11-24T00:00:00+01:00", "13 h le 23 nov. 2026", "13:00 on 23 Nov. 2026"],
])("at %s the instant is printed as %s and %s", (now, fr, en) => {
  const context = { now: new Date(now) };
  const outcome = judged(cancel);
  expect([
    printDeadline(outcome, { ...context, locale: "fr" }),
    printDeadline(outcome, { ...context, locale: "en" }),
    printDeadline(outcome, { ...context, locale: "sv" }),
  ]).toEqual([fr, en, en]);
});

test.each([
  ["a day", giveBack, { deliveredAt }, "29 nov. 2026", "29 Nov. 2026"],
  [
    "a range in one month",
    { expect: { from: "deliveredAt", days: [2, 4] } },
    { deliveredAt },
    "entre le 17 et le 19 nov. 2026",
    "between 17 and 19 Nov. 2026",
  ],
  [
    "a range over two months",
    { expect: { from: "deliveredAt", days: [14, 17] } },
    { deliveredAt },
    "entre le 29 nov. et le 2 déc. 2026",
    "between 29 Nov. and 2 Dec. 2026",
  ],
  [
    "a range over two years",
    { expect: { from: "deliveredAt", days: [46, 47] } },
    { deliveredAt },
    "entre le 31 déc. 2026 et le 1er janv. 2027",
    "between 31 Dec. 2026 and 1 Jan. 2027",
  ],
  [
    "a range of one day",
    { expect: { from: "deliveredAt", days: [2, 2] } },
    { deliveredAt },
    "le 17 nov. 2026",
    "on 17 Nov. 2026",
  ],
  [
    "a promise with one end",
    { expect: { from: "deliveredAt", days: 5 } },
    { deliveredAt },
    "au plus tard le 20 nov. 2026",
    "by 20 Nov. 2026",
  ],
  [
    "a promise in hours",
    { expect: { from: "placedAt", hours: 24 } },
    {},
    "au plus tard à 10 h demain",
    "by 10:00 tomorrow",
  ],
  ["nothing", giveBack, {}, null, null],
] as const)("%s is printed in French and English", (_, written, changes, fr, en) => {
  const outcome = judged(written, changes as Partial<Order>);
  expect([
    printDeadline(outcome, { now: noon, locale: "fr" }),
    printDeadline(outcome, { now: noon, locale: "en" }),
  ]).toEqual([fr, en]);
});

test.each([
  [cancel, {}, "passée le 23 nov. à 10 h → le jour même à 13 h", "placed on 23 Nov. at 10:00 → the same day at 13:00"],
  [
    giveBack,
    { deliveredAt },
    "livrée le 15 nov. + 14 jours = 29 nov. 2026",
    "delivered on 15 Nov. + 14 days = 29 Nov. 2026",
  ],
  [
    { until: { from: "placedAt", hours: 12 } },
    {},
    "passée le 23 nov. à 10 h + 12 heures = 22 h le 23 nov. 2026",
    "placed on 23 Nov. at 10:00 + 12 hours = 22:00 on 23 Nov. 2026",
  ],
  [
    { after: { from: "shippedAt", businessDays: 5 } },
    { shippedAt },
    "expédiée le 9 nov. + 5 jours ouvrés (sans le 11 nov., férié), puis le lendemain = 18 nov. 2026",
    "shipped on 9 Nov. + 5 business days (Mon–Fri) (without 11 Nov., a holiday), then the next day = 18 Nov. 2026",
  ],
  [
    { until: { from: "shippedAt", workingDays: 22 } },
    { shippedAt: new Date("2026-12-21T10:00:00+01:00") },
    "expédiée le 21 déc. 2026 + 22 jours ouvrables (sans le 25 déc. et le 1er janv., fériés) = 18 janv. 2027",
    "shipped on 21 Dec. 2026 + 22 working days (Mon–Sat) (without 25 Dec. and 1 Jan., holidays) = 18 Jan. 2027",
  ],
  [
    { expect: { from: "shippedAt", days: [2, 4] } },
    { shippedAt },
    "expédiée le 9 nov. + 2 à 4 jours = entre le 11 et le 13 nov. 2026",
    "shipped on 9 Nov. + 2 to 4 days = between 11 and 13 Nov. 2026",
  ],
  [
    { until: { from: "placedAt", hours: 48, startNextDay: true } },
    {},
    "passée le 23 nov. à 10 h, dès le lendemain à 0 h + 48 heures = 0 h le 26 nov. 2026",
    "placed on 23 Nov. at 10:00, from the next day at 00:00 + 48 hours = 00:00 on 26 Nov. 2026",
  ],
  [
    { until: { from: "deliveredAt", days: 60 } },
    { deliveredAt },
    "livrée le 15 nov. 2026 + 60 jours = 14 janv. 2027",
    "delivered on 15 Nov. 2026 + 60 days = 14 Jan. 2027",
  ],
  [giveBack, {}, null, null],
] as const)("the sum of %j is told in both languages", (written, changes, fr, en) => {
  const outcome = judged(written, changes as Partial<Order>);
  expect([
    describeSum(outcome, { now: noon, locale: "fr" }),
    describeSum(outcome, { now: noon, locale: "en" }),
  ]).toEqual([fr, en]);
});

test.each([
  [cancel, {}, "C'est possible jusqu'à 13 h aujourd'hui.", "This is possible until 13:00 today."],
  [
    giveBack,
    { deliveredAt },
    "C'est possible jusqu'au 29 nov. 2026 inclus.",
    "This is possible until the end of 29 Nov. 2026.",
  ],
  [
    { until: { from: "deliveredAt", days: 1 } },
    { deliveredAt },
    "Le délai est passé : il courait jusqu'au 16 nov. 2026.",
    "The time limit has passed: it was 16 Nov. 2026.",
  ],
  [
    { after: { from: "deliveredAt", days: 20 } },
    { deliveredAt },
    "Ce sera possible à partir du 6 déc. 2026.",
    "This will be possible from 6 Dec. 2026.",
  ],
  [
    { after: { from: "deliveredAt", days: 1 } },
    { deliveredAt },
    "C'est possible depuis le 17 nov. 2026.",
    "This has been possible since 17 Nov. 2026.",
  ],
  [
    { expect: { from: "deliveredAt", days: [8, 9] } },
    { deliveredAt },
    "Le délai annoncé court encore : entre le 23 et le 24 nov. 2026.",
    "The promised time is not over: between 23 and 24 Nov. 2026.",
  ],
  [
    { expect: { from: "deliveredAt", days: 2 } },
    { deliveredAt },
    "Le délai annoncé est dépassé : au plus tard le 17 nov. 2026.",
    "The promised time has passed: by 17 Nov. 2026.",
  ],
  [
    cancel,
    { status: "shipped" },
    "Ce n'est pas possible pour cette commande (statut : Expédiée).",
    "This is not possible for this order (status: Shipped).",
  ],
  [
    { allowed: { not: { item: "hygiene" } } },
    { items: [exampleItem({ hygiene: true })] },
    "Ce n'est pas possible pour cette commande (article d'hygiène).",
    "This is not possible for this order (hygiene item).",
  ],
  [
    { allowed: { item: "backOrdered" } },
    { items: [exampleItem({ backOrdered: true })] },
    "Cette commande le permet.",
    "This order allows it.",
  ],
  [
    { appliesTo: { country: "FR" }, until: { from: "placedAt", days: 1 } },
    { country: "IE" },
    "Cette règle ne concerne pas cette commande (pays de livraison : Irlande).",
    "This rule is not about this order (country of delivery: Ireland).",
  ],
  [
    { appliesTo: { shippingSpeed: "standard" }, until: { from: "placedAt", days: 1 } },
    { shippingSpeed: "expedited" },
    "Cette règle ne concerne pas cette commande (rapidité de livraison : express).",
    "This rule is not about this order (shipping speed: express).",
  ],
  [giveBack, {}, "Il nous manque une information : date de livraison.", "We are missing one thing: date of delivery."],
  [{ never: "Gravé." }, {}, "Gravé.", "Gravé."],
] as const)("the reason of %j is one sentence in both languages", (written, changes, fr, en) => {
  const outcome = judged(written, changes as Partial<Order>);
  expect([
    describeReason(outcome, { now: noon, locale: "fr", shop }),
    describeReason(outcome, { now: noon, locale: "en", shop }),
  ]).toEqual([fr, en]);
});
