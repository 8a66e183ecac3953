import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { interfaceLocales } from "#app/domain/i18n/locale.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleArticle } from "#tests/support/example-article.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { composeAnswer } from "./compose-answer.ts";
import type { Reader } from "./reader.ts";

const deliveredAt = new Date("2026-11-10T10:00:00+01:00");
const delivered = exampleOrder({ status: "delivered", deliveredAt });
const readerAt = (now: string, order: Order | null = delivered, locale = "fr"): Reader => ({
  ...{ shop: exampleShop(), locale, order },
  ...{ now: new Date(now), isHoliday: noHolidays },
});

const articleThat = (title: string, rules: string, file: string) =>
  exampleArticle(
    `---
title: ${title}
order: optional
rules:
  return: ${rules}
---
## ${title}, est-ce possible ?

:::when{rule=return is=open verdict=yes}
Oui, jusqu'au :deadline{rule=return}.
:::
:::when{rule=return is=closed verdict=no}
Non, c'est trop tard.
:::
:::otherwise
Cela dépend.
:::
`,
    file,
  );

const fortnight = articleThat(
  "Retourner",
  "{ until: { from: deliveredAt, days: 14 } }",
  "aurelia/fr/retours/retourner.md",
);
const other = (rules: string, locale = "fr") => articleThat("Les délais", rules, `aurelia/${locale}/aide/delais.md`);
const compose = (reader: Reader, ...articles: ReturnType<typeof other>[]) => {
  const [section] = fortnight.sections;
  if (section === undefined) throw new Error("no section");
  return composeAnswer(fortnight, section, reader, () => "", [fortnight, ...articles]);
};

const tenDays = "{ until: { from: deliveredAt, days: 10 } }";
const thirtyDays = "{ until: { from: deliveredAt, days: 30 } }";

test("where one article says yes and another no, the answer says neither, gives both and the way to a person", () => {
  const answer = compose(readerAt("2026-11-23T10:00:00+01:00"), other(tenDays));
  expect(answer.line).toEqual({
    tone: "depends",
    text: "Les pages d'aide se contredisent sur ce point. Ne vous fiez à aucune d'elles : une personne tranche, « Parler au support ».",
  });
  expect(answer.html).toContain("<li>Retourner – C'est possible jusqu'au 24 nov. 2026 inclus.</li>");
  expect(answer.html).toContain("<li>Les délais – Le délai est passé : il courait jusqu'au 20 nov. 2026.</li>");
  expect(answer.text.startsWith("Les pages d'aide se contredisent")).toBe(true);
  expect(answer.deadlines.map(({ state, text }) => [state, text])).toEqual([
    ["open", "24 nov. 2026"],
    ["closed", "20 nov. 2026"],
  ]);
  expect(answer.sums).toHaveLength(2);
  expect(answer.citations.map(({ articleId, heading }) => [articleId, heading])).toEqual([
    ["retours/retourner", "Retourner, est-ce possible ?"],
    ["aide/delais", "Les délais, est-ce possible ?"],
  ]);
  expect(answer.blocks).toEqual([]);
});

test("two days that both lie ahead are a disagreement too, and several articles that say the same count once", () => {
  const third = articleThat("Conditions", thirtyDays, "aurelia/fr/aide/conditions.md");
  const answer = compose(readerAt("2026-11-12T10:00:00+01:00"), other(thirtyDays), third);
  expect(answer.line?.tone).toBe("depends");
  expect(answer.html.match(/<li>/g)).toHaveLength(2);
  expect(answer.text).toContain("10 déc. 2026");
});

test.each([
  ["the same promise in another spelling", "{ until: { from: deliveredAt, weeks: 2 } }", "fr"],
  [
    "a rule that is not about this order",
    `{ appliesTo: { status: shipped }, until: { from: deliveredAt, days: 10 } }`,
    "fr",
  ],
  ["a rule that counts from a date that is missing", "{ until: { from: returnReceivedAt, days: 10 } }", "fr"],
  ["another promise in another language", tenDays, "en"],
])("%s is no disagreement", (_, rules, locale) => {
  const answer = compose(readerAt("2026-11-23T10:00:00+01:00"), other(rules, locale));
  expect(answer.line).toEqual({ tone: "yes", text: "Oui, jusqu'au 24 nov. 2026." });
  expect(answer.citations).toHaveLength(1);
  expect(answer.blocks?.length).toBeGreaterThan(0);
});

test("two refusals are no disagreement, whatever their reasons", () => {
  const answer = compose(readerAt("2026-12-20T10:00:00+01:00"), other("{ never: Jamais. }"));
  expect(answer.line?.tone).toBe("no");
});

test("without an order nothing is compared", () => {
  const answer = compose(readerAt("2026-11-23T10:00:00+01:00", null), other(tenDays));
  expect(answer.text).toBe("Cela dépend.");
});

test.each(interfaceLocales)("a disagreement is told in the reader's language (%s)", (locale) => {
  const { line, text } = compose(readerAt("2026-11-23T10:00:00+01:00", delivered, locale), other(tenDays));
  expect(line?.tone).toBe("depends");
  expect(text).toMatch(/24[^\n]*2026|2026[^\n]*24/);
  expect(text).toMatch(/20[^\n]*2026|2026[^\n]*20/);
});
