import { expect, test } from "vitest";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { publishedContent } from "#tests/support/published-content.ts";
import { answerQuestion } from "./answer-question.ts";
import { readSamples } from "./run-content-tests.ts";

const base = await publishedContent();
const linkTo = ({ locale, articleId }: { locale: string; articleId: string }) => `/aurelia/${locale}/help/${articleId}`;
const ask = (text: string, order: Order | null, now: string, locale = "fr", chunkId: string | null = null) =>
  answerQuestion(base, { shopId: "aurelia", locale, text, order, chunkId, linkTo }, new Date(now));

const placed = exampleOrder({ placedAt: new Date("2026-11-23T10:00:00+01:00"), status: "preparing" });
const delivered = exampleOrder({ status: "delivered", deliveredAt: new Date("2026-11-15T16:00:00+01:00") });
const cancelling = "puis-je encore annuler ma commande ?";

// now in Paris, question, order, locale, words that must be read
test.each([
  ["2026-11-23T11:30:00+01:00", cancelling, placed, "fr", ["Oui", "avant 13 h aujourd'hui"]],
  ["2026-11-23T13:05:00+01:00", cancelling, placed, "fr", ["Non", "le délai est passé", "Refusez le colis"]],
  ["2026-11-23T11:30:00+01:00", "can I still cancel my order?", placed, "en", ["13:00 today"]],
  ["2026-11-29T23:59:00+01:00", "puis-je encore retourner ma commande ?", delivered, "fr", ["Oui", "29 nov. 2026"]],
  ["2026-11-30T00:01:00+01:00", "puis-je encore retourner ma commande ?", delivered, "fr", ["Non", "29 nov. 2026"]],
])("at %s « %s »", async (now, text, order, locale, words) => {
  const { answer, confidence, contentVersion } = await ask(text, order, now, locale);
  expect(answer.verdict).toBe("answered");
  for (const word of words) expect(answer.text.replace(/[\u00a0\u202f]/g, " ").replace(/’/g, "'")).toContain(word);
  expect(confidence).toBeGreaterThan(0.5);
  expect(contentVersion).toBe(base.version);
});

test("a sum is shown, and the source leads to its lines", async () => {
  const { answer } = await ask("puis-je encore retourner ma commande ?", delivered, "2026-11-20T10:00:00+01:00");
  expect(answer).toMatchObject({ verdict: "answered", citations: [{ articleId: "retours/retourner" }] });
  if (answer.verdict !== "answered") return;
  expect(answer.sums.join()).toContain("14 jours");
  expect(answer.deadlines.map(({ text }) => text)).toContain("29 nov. 2026");
});

test("the article that the answer rests on is ranked first, and every article once", async () => {
  const { answer, chunkId, ranked } = await ask(cancelling, placed, "2026-11-23T11:30:00+01:00");
  expect(answer.verdict).toBe("answered");
  expect(chunkId).toContain(`/${ranked[0]}#`);
  expect(new Set(ranked).size).toBe(ranked.length);
});

test("a choice that the customer took is answered without judging again", async () => {
  const chunk = base.shops[0]?.chunks.find(
    ({ articleId, locale }) => articleId === "retours/retourner" && locale === "fr",
  );
  const { answer, confidence } = await ask("???", delivered, "2026-11-20T10:00:00+01:00", "fr", chunk?.id);
  expect(answer.verdict).toBe("answered");
  expect(confidence).toBe(1);
});

test("a choice that names no section of this shop is judged as a question", async () => {
  expect(
    (await ask("recette de tarte aux pommes", null, "2026-11-20T10:00:00+01:00", "fr", "fr/../../etc#x")).answer
      .verdict,
  ).toBe("declined");
});

test("a language that the shop does not speak reads the shop's own", async () => {
  const { answer } = await ask("wie kann ich einen Artikel zurückschicken?", null, "2026-11-20T10:00:00+01:00", "de");
  expect(answer).toMatchObject({ verdict: "answered", citations: [{ locale: "fr" }] });
});

test("an order placed on a day to come has no day worked out", async () => {
  const order = exampleOrder({ placedAt: new Date("2026-12-03T10:00:00+01:00") });
  const { answer } = await ask("puis-je annuler ma commande ?", order, "2026-11-23T11:30:00+01:00");
  expect(answer).toMatchObject({ verdict: "answered" });
  expect(answer.text).not.toMatch(/^Oui|3 déc/);
});

test.each([
  ["en", "puis-je annuler ma commande ?"],
  ["fr", "can I cancel my order?"],
  ["en", "Kann ich meine Bestellung stornieren?"],
])("the shop's own translation answers on a page in %s: « %s »", async (locale, text) => {
  const { answer } = await ask(text, null, "2026-11-23T11:30:00+01:00", locale);
  expect(answer).toMatchObject({ verdict: "answered", citations: [{ articleId: "commandes/annuler", locale }] });
});

test("every section can be composed for every sample order and for none, and nothing is left unresolved", async () => {
  for (const shop of base.shops) {
    const now = new Date("2026-11-18T12:00:00+01:00");
    const orders: (Order | null)[] = [null, ...readSamples(shop, now).orders.map(({ order }) => order)];
    for (const chunk of shop.chunks) {
      for (const order of orders) {
        const asked = { shopId: shop.shop.id, locale: chunk.locale, text: "?", order, chunkId: chunk.id, linkTo };
        const { answer } = await answerQuestion(base, asked, now);
        expect(answer.text).not.toMatch(/:::|:order|:deadline|undefined|null|NaN|Invalid/);
      }
    }
  }
}, 60_000);

test.each([["How do I return an item? Which ways can I pay?", "en", ["retours/retourner", "paiement/moyens"]]])(
  "of a message that asks two things, « %s », both are offered",
  async (text, locale, articles) => {
    const { answer } = await ask(text, null, "2026-11-20T10:00:00+01:00", locale);
    expect(answer.verdict).toBe("clarify");
    if (answer.verdict !== "clarify") return;
    expect(answer.choices.slice(0, articles.length).map(({ chunkId }) => chunkId)).toEqual(
      articles.map((article) => expect.stringContaining(article)),
    );
  },
);

test("beside the best of each of two questions the next that one of them leads to is offered", async () => {
  const text = "Comment retourner un article ? Vous acceptez PayPal ?";
  const { answer } = await ask(text, null, "2026-11-20T10:00:00+01:00");
  if (answer.verdict !== "clarify") throw new Error(`not offered but ${answer.verdict}`);
  const ids = answer.choices.map(({ chunkId }) => chunkId);
  expect(new Set(ids).size).toBe(3);
  for (const part of ["retours/", "paiement/"]) expect(ids.join(" ")).toContain(part);
});
