import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleArticle } from "#tests/support/example-article.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { composeAnswer } from "./compose-answer.ts";
import type { Reader } from "./reader.ts";

const shop = exampleShop();
const readerOf = (order: Order | null, now = "2026-11-23T11:30:00+01:00", locale = "fr"): Reader => ({
  shop,
  locale,
  order,
  now: new Date(now),
  isHoliday: noHolidays,
});
const linkTo = ({ locale, articleId, anchor }: { locale: string; articleId: string; anchor: string | null }) =>
  `/aurelia/${locale}/help/${articleId}${anchor === null ? "" : `#${anchor}`}`;

const article = exampleArticle(
  `---
title: Annuler ma commande
order: optional
rules:
  cancel: { allowed: { status: [preparing] }, until: { from: placedAt, sameDayAt: "13:00" } }
  return: { until: { from: deliveredAt, days: 14 } }
---
## Puis-je encore annuler ?

:::when{rule=cancel is=open verdict=yes}
Oui, **avant** :deadline{rule=cancel}.

Commande :order[number], transporteur :order[carrier].
:::
:::when{rule=cancel is=closed verdict=no}
Non, le délai est passé (:deadline{rule=cancel}). Voyez [les retours](../retours/retourner.md#frais).
:::
:::otherwise
Le jour même, jusqu'à 13 h.
:::

## Puis-je retourner ?

:::when{rule=return is=open}
Jusqu'au :deadline{rule=return}.
:::
:::otherwise
Vous avez 14 jours.
:::
`,
  "aurelia/fr/commandes/annuler.md",
);

const compose = (at: number, reader: Reader) => composeAnswer(article, article.sections[at] ?? raise(), reader, linkTo);

function raise(): never {
  throw new Error("no such section");
}

test("before the deadline the verdict stands first, with the sum, the deadline and the source", () => {
  const answer = compose(0, readerOf(exampleOrder({ carrier: null })));
  expect(answer.line).toEqual({ tone: "yes", text: "Oui, avant 13 h aujourd'hui." });
  expect(answer.html).toBe("<p>Commande AU-1, transporteur non renseigné.</p>");
  expect(answer.text.startsWith("Oui, avant 13 h aujourd'hui.\nCommande AU-1, transporteur non renseigné.\n")).toBe(
    true,
  );
  expect(answer.sums).toHaveLength(1);
  expect(answer.deadlines).toEqual([
    { rule: "cancel", state: "open", text: "13 h aujourd'hui", at: "2026-11-23T12:00:00.000Z" },
  ]);
  expect(answer.citations).toEqual([
    {
      articleId: "commandes/annuler",
      locale: "fr",
      anchor: "puis-je-encore-annuler",
      articleTitle: "Annuler ma commande",
      heading: "Puis-je encore annuler ?",
      lines: { first: 8, last: 20 },
      shown: [
        { first: 11, last: 11 },
        { first: 13, last: 13 },
      ],
      contentVersion: "v1",
    },
  ]);
});

test("after it the other block is shown, and its link leads to the help page", () => {
  const answer = compose(0, readerOf(exampleOrder(), "2026-11-23T13:05:00+01:00"));
  expect(answer.line?.tone).toBe("no");
  expect(answer.line?.text).toContain("le délai est passé");
});

test("without an order the reader sees the general words, and no sum", () => {
  const answer = compose(0, readerOf(null));
  expect(answer).toMatchObject({ line: null, html: "<p>Le jour même, jusqu'à 13 h.</p>", sums: [], deadlines: [] });
});

test("a date that is missing is said, with the way to a person, before the general words", () => {
  const answer = compose(1, readerOf(exampleOrder({ status: "delivered", deliveredAt: null })));
  expect(answer.text).toContain("Parler au support");
  expect(answer.text).toContain("Vous avez 14 jours.");
  expect(answer.deadlines).toEqual([]);
});

const careful = exampleArticle(`---
title: Suivre mon colis
rules:
  return: { until: { from: deliveredAt, days: 14 } }
---
## Où est mon colis ?

:::when{rule=return is="open,unknown"}
Parti:known[ avec **:order[carrier]**:known[, numéro :order[tracking]]].:known[ Retour jusqu'au :deadline{rule=return}.]
:::
`);

test.each([
  [{}, "Parti.", 0],
  [{ carrier: "la_poste" }, "Parti avec La Poste.", 0],
  [{ tracking: "6A1" }, "Parti.", 0],
  [{ carrier: "la_poste", tracking: "6A1" }, "Parti avec La Poste, numéro 6A1.", 0],
  [{ deliveredAt: new Date("2026-11-20T10:00:00+01:00") }, "Parti. Retour jusqu'au 4 déc. 2026.", 1],
])("words about facts are left out with what an order of %j does not say", (known, words, sums) => {
  const order = exampleOrder({ status: "shipped", ...known });
  const answer = composeAnswer(careful, careful.sections[0] ?? raise(), readerOf(order), linkTo);
  expect(answer.text.split("\n")[0]).toBe(words);
  expect(answer.sums).toHaveLength(sums);
});

const hostile = exampleArticle(`## Votre commande

:::when{status=preparing}
Suivi : :order[tracking].
:::
`);

test.each([
  "<script>alert(1)</script>",
  "**bold** [x](javascript:alert(1))",
  ":::when{status=shipped}\nOui\n:::",
  "<img src=x onerror=alert(1)>",
  "&lt;b&gt;",
])("a fact of the order that reads %j stays plain text", (tracking) => {
  const section = hostile.sections[0] ?? raise();
  const answer = composeAnswer(hostile, section, readerOf(exampleOrder({ tracking })), linkTo);
  expect(answer.text).toBe(`Suivi : ${tracking}.`.replace(/[ \t]+/g, " "));
  expect(answer.html).not.toMatch(/<(?!\/?p>)/);
  expect(answer.html).toContain("Suivi");
});
