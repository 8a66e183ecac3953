import { describe, expect, test } from "vitest";
import { answerPhrases } from "#app/domain/answers/answer-phrases.ts";
import type { Reader } from "#app/domain/answers/reader.ts";
import { resolveDirectives } from "#app/domain/answers/resolve-directives.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { dateFields } from "#app/domain/orders/order-words.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { orderStatuses } from "#app/domain/shops/order-status.ts";
import type { PublishedShop } from "#app/flows/knowledge-base.ts";
import { exampleItem, exampleOrder } from "#tests/support/example-order.ts";
import { publishedContent } from "#tests/support/published-content.ts";

const now = new Date("2026-11-23T11:30:00+01:00");
const past = Object.fromEntries(dateFields.map((field) => [field, new Date("2026-11-20T10:00:00+01:00")]));
const codes = { tracking: "6A1", country: "FR", deliveryMethod: "home", shippingSpeed: "standard" };

/** Orders that lack something: everything that may be missing, all but the dates, all but one date, all but a code. */
const sparse: [name: string, facts: Partial<Order>][] = [
  ["only what an order must have", {}],
  ["every date and nothing else", past],
  ["every code and no date", codes],
  ["a tracking number and no carrier", { ...past, tracking: "6A1" }],
  ["a back-ordered item", { items: [exampleItem({ backOrdered: true, hygiene: true })] }],
  ["a parcel that is ready, without a date", { parcelStatus: "ready" }],
  ["a failed address, without a date", { parcelStatus: "address_problem" }],
  ["a parcel on its way back, without a date", { parcelStatus: "returned_to_sender" }],
  ["a transfer", { paymentMethod: "transfer" }],
  ["a handing over in person", { deliveryMethod: "hand_over" }],
  ["Relais Colis", { carrier: "relais_colis", country: "FR" }],
  ...dateFields
    .filter((field) => field !== "placedAt")
    .map((field): [string, Partial<Order>] => [`all but ${field}`, { ...past, ...codes, [field]: null }]),
];

/** Lines that say of a fact that it is unknown where the article's own words do not, for an order in each status. */
function gapsOf(published: PublishedShop, changes: Partial<Order>): string[] {
  const { shop, articles, isHoliday } = published;
  return orderStatuses.flatMap((status) => {
    const order = exampleOrder({ shop: shop.id, ...changes, status });
    return articles.flatMap((article) => {
      const reader: Reader = { shop, locale: article.locale, order, now, isHoliday };
      const gap = new RegExp(`.{0,4}${answerPhrases(article.locale, shop).unknownFact}`, "g");
      return article.sections.flatMap(({ nodes, anchor }) => {
        const read = plainText(resolveDirectives(nodes, article.frontMatter.rules, reader).nodes).split("\n");
        return read
          .filter((line) => (line.match(gap) ?? []).some((found) => !plainText(nodes).includes(found)))
          .map((line) => `${article.locale}/${article.id}#${anchor}, ${status}: ${line}`);
      });
    });
  });
}

describe.each(["aurelia", "lueur", "hirondelle", "accord", "criee"])("%s", (id) => {
  test.each(sparse)(
    "prints no gap for an order with %s",
    async (_, facts) => {
      const published = (await publishedContent(id)).shops.find(({ shop }) => shop.id === id);
      if (published === undefined) throw new Error(`${id} is not published`);
      expect(gapsOf(published, facts)).toEqual([]);
    },
    120_000,
  );
});
