import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { describe, expect, test } from "vitest";
import { orderStatuses } from "#app/domain/shops/order-status.ts";
import type { OrderStatus } from "#app/domain/shops/order-status.ts";
import { evaluateOrders, orderMisses, totalOrders } from "#scripts/evaluation/evaluate-orders.ts";
import { habits, histories, monday, november } from "#tests/support/order-histories.ts";
import { publishedContent } from "#tests/support/published-content.ts";

const read = async <T>(file: string, schema: z.ZodType<T>) =>
  schema.parse(parse(await readFile(`tests/scenarios/${file}`, "utf8")));
const statusWords = await read(
  "statuses.yaml",
  z.record(z.string(), z.record(z.string(), z.array(z.string()).length(orderStatuses.length))),
);
const side = z.tuple([z.iso.datetime({ offset: true }), z.string()]);
const deadlines = await read(
  "deadlines.yaml",
  z.array(
    z.strictObject({
      shop: z.string(),
      status: z.enum(orderStatuses),
      order: z.record(z.string(), z.unknown()).default({}),
      question: z.string(),
      before: side,
      after: side,
    }),
  ),
);

async function answerTo(shop: string, status: OrderStatus, question: string, now: string, changes: object = {}) {
  const order = {
    ...{ number: "A-1", customer: { email: "a@b.example", name: "A", locale: "fr" }, status, country: "FR" },
    ...{ paymentMethod: "card", currency: "EUR", total: 80, ...histories[status], ...habits[shop], ...changes },
    items: [{ sku: "S", name: "Article", qty: 1, price: 80 }],
  };
  const asked = { id: status, lang: "fr", now, order, question, must: [], mustNot: [] };
  const [answer] = await evaluateOrders(await publishedContent(shop), shop, [asked]);
  if (answer === undefined) throw new Error("no answer");
  return { ...answer, text: answer.text.replace(/[\u00a0\u202f]/g, " ").replace(/’/g, "'") };
}

const asked = Object.entries(statusWords).flatMap(([shop, questions]) =>
  Object.entries(questions).flatMap(([question, words]) =>
    orderStatuses.map((status, at) => ({ shop, question, status, words: words[at] ?? "" })),
  ),
);

test.each(asked)("$shop, $status: « $question » reads « $words »", async ({ shop, question, status, words }) => {
  const { verdict, text } = await answerTo(shop, status, question, monday);
  expect(verdict).toBe("answered");
  expect(text).toContain(words);
});

describe.each(deadlines)("$shop, $status: « $question »", ({ shop, status, order, question, before, after }) => {
  test.each([
    { when: "just before", is: before, isNot: after },
    { when: "just after", is: after, isNot: before },
  ])("$when the deadline", async ({ is: [now, words], isNot: [, others] }) => {
    const { verdict, text } = await answerTo(shop, status, question, now, order);
    expect(verdict).toBe("answered");
    expect(text).toContain(words);
    expect(text).not.toMatch(new RegExp(`^${others.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
  });
});

test.each(Object.keys(habits))("%s works out no day from a delivery whose date is missing", async (shop) => {
  const { text, deadlines: worked } = await answerTo(shop, "delivered", "puis-je retourner ma commande ?", monday, {
    deliveredAt: undefined,
  });
  expect(worked.filter((one) => (one as { at: unknown }).at !== null)).toEqual([]);
  expect(text).not.toMatch(/\d{1,2} \S+ 2026/);
  expect(text).not.toMatch(/^(?:Oui,|Non,)/);
});

test("evaluate says which words an answer lacks and which it should not have", async () => {
  const order = {
    number: "A-1",
    customer: { email: "a@b.example" },
    status: "cancelled",
    placedAt: november("20T10:00"),
  };
  const sold = { currency: "EUR", total: 80, items: [{ sku: "S", name: "Article", qty: 1, price: 80 }] };
  const question = {
    id: 1,
    lang: "fr",
    now: monday,
    order: { ...order, ...sold },
    question: "où en est ma commande ?",
  };
  const cases = [
    { ...question, must: ["est annulée"], mustNot: ["livrée"] },
    { ...question, id: 2, must: ["livrée"], mustNot: ["est annulée"] },
  ];
  const results = await evaluateOrders(await publishedContent("aurelia"), "aurelia", cases);
  expect(totalOrders(results)).toMatchObject({ n: 2, passed: 1 });
  expect(orderMisses(results)).toEqual(["2 (answered): lacks « livrée »; has « est annulée »"]);
});
