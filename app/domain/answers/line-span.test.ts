import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleArticle } from "#tests/support/example-article.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { composeAnswer } from "./compose-answer.ts";
import { extentOf } from "./line-span.ts";

const source = `---
title: Retourner
order: optional
rules:
  return: { until: { from: deliveredAt, days: 14 } }
---
## Puis-je retourner ?

Voici comment,
en deux lignes.

:::when{rule=return is=open}
Oui, jusqu'au :deadline{rule=return}.

| Pays | Frais |
| ---- | ----- |
| FR   | 0     |
:::
:::when{rule=return is=closed}
Non.
:::
:::otherwise
Sous 14 jours.
:::

- Emballez.
- Puis :

  :::when{carrier=la_poste}
  au bureau de poste ;
  :::
  :::otherwise
  au point relais ;
  :::

- et gardez la preuve.
`;

const shown = (order: Order | null) => {
  const article = exampleArticle(source);
  const [section] = article.sections;
  if (section === undefined) throw new Error("no section");
  const reader = { shop: exampleShop(), locale: "fr", order, now: new Date("2026-11-23T10:00:00Z") };
  const { citations } = composeAnswer(article, section, { ...reader, isHoliday: noHolidays }, () => "");
  return citations[0]?.shown?.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, at) => source.split("\n")[first + at - 1]),
  );
};

const around = (...branch: string[]) => ["Voici comment,", "en deux lignes.", ...branch];

test("of the branches only the one that was shown is marked, its fences are not, and a table is marked whole", () => {
  const order = exampleOrder({ status: "delivered", deliveredAt: new Date("2026-11-20T10:00:00Z") });
  expect(shown({ ...order, carrier: "la_poste" })).toEqual([
    ...around("Oui, jusqu'au :deadline{rule=return}."),
    ...["| Pays | Frais |", "| ---- | ----- |", "| FR   | 0     |"],
    ...["- Emballez.", "- Puis :", "  au bureau de poste ;", "- et gardez la preuve."],
  ]);
  expect(shown({ ...order, deliveredAt: new Date("2026-10-01T10:00:00Z") })).toEqual([
    ...around("Non."),
    ...["- Emballez.", "- Puis :", "  au point relais ;", "- et gardez la preuve."],
  ]);
});

test("without an order, and when a date is missing, the general words are marked", () => {
  const general = [
    ...around("Sous 14 jours."),
    "- Emballez.",
    "- Puis :",
    "  au point relais ;",
    "- et gardez la preuve.",
  ];
  expect(shown(null)).toEqual(general);
  expect(shown(exampleOrder({ status: "delivered", deliveredAt: null }))).toEqual(general);
});

test("the extent of several spans goes from the first line to the last", () => {
  expect(extentOf([])).toBeNull();
  expect(
    extentOf([
      { first: 4, last: 5 },
      { first: 9, last: 9 },
    ]),
  ).toEqual({ first: 4, last: 9 });
});
