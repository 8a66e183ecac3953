import { expect, test } from "vitest";
import { listThread } from "#app/domain/answers/list-thread.server.ts";
import { viewAnswer } from "#app/domain/answers/view-answer.server.ts";
import { keepView } from "#app/domain/orders/keep-views.server.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { createCustomer, now } from "#tests/support/people.ts";
import { publishedContent } from "#tests/support/published-content.ts";
import { askQuestion } from "./ask-question.server.ts";
import type { Asking } from "./ask-question.server.ts";

/** A customer with two orders, AU-1 and the newer AU-2, and what asking gives. */
async function desk() {
  const db = await freshDatabase();
  const customer = await createCustomer(db);
  const own = { customer: { email: customer.email, name: null, locale: null } };
  await storeOrder(db, exampleOrder({ ...own, number: "AU-1", placedAt: new Date("2026-11-02T09:00:00Z") }));
  await storeOrder(db, exampleOrder({ ...own, number: "AU-2", placedAt: new Date("2026-11-20T09:00:00Z") }));
  const base = await publishedContent();
  const shop = base.shops[0]?.shop;
  if (shop === undefined) throw new Error("not published");
  const signedIn = { kind: "customer", sessionId: "s", customerId: customer.id, shop: "aurelia" } as Asking["actor"];
  const stranger = { kind: "visitor", sessionId: "other" } as Asking["actor"];
  const ask = async (text: string, changes: Partial<Asking> = {}) => {
    const outcome = await askQuestion(
      { db, clock: () => now, knowledge: () => base },
      { shop, locale: "fr", text, orderNumber: null, chunkId: null, actor: signedIn, linkTo: () => "#", ...changes },
    );
    if (outcome.kind !== "recorded") return { outcome, answer: null };
    const { actor = signedIn } = changes;
    const asker = { sessionId: actor.sessionId, customerId: actor === signedIn ? customer.id : null };
    return { outcome, answer: await viewAnswer(db, outcome.answerId, asker) };
  };
  return { db, ask, stranger, asker: { sessionId: "s", customerId: customer.id } };
}

test.each([
  ["où en est ma commande AU-1 ?", null, "AU-1"],
  ["où en est ma dernière commande ?", null, "AU-2"],
  ["où en est ma commande AU-1 ?", "AU-2", "AU-1"],
  ["où en est ma commande ?", "AU-1", "AU-1"],
  ["où en est ma commande ?", null, null],
  ["où en est ma commande AU-777 ?", null, null],
])("« %s » with %s chosen is about %s", async (text, orderNumber, expected) => {
  const { ask } = await desk();
  expect((await ask(text, { orderNumber })).answer?.orderNumber ?? null).toBe(expected);
});

test("an order's number in the question finds the order and does not hide what is asked of it", async () => {
  const { db, ask, asker } = await desk();
  const { email } = await db.customer.findUniqueOrThrow({ where: { id: asker.customerId } });
  await storeOrder(
    db,
    exampleOrder({
      ...{ customer: { email, name: null, locale: null }, number: "AU-259883", status: "delivered" },
      ...{ placedAt: new Date("2026-11-01T09:00:00Z"), deliveredAt: now },
    }),
  );
  const { answer } = await ask("puis-je retourner ma commande AU-259883 ?");
  expect(answer).toMatchObject({ orderNumber: "AU-259883", body: { verdict: "answered" } });
  const last = await ask("où en est ma dernière commande ?");
  expect(last.answer).toMatchObject({ orderNumber: "AU-2", body: { verdict: "answered" } });
  const other = await ask("puis-je retourner ma commande AU-777777 ?", { orderNumber: "AU-259883" });
  expect(other.answer?.orderNumber).toBeNull();
  expect([last, other].map(({ outcome }) => outcome)).toMatchObject([
    { namesUnknownOrder: false },
    { namesUnknownOrder: true },
  ]);
});

test("a question about no order that needs one keeps its words until one is chosen", async () => {
  const { ask } = await desk();
  const { answer } = await ask("où en est ma commande ?");
  expect(answer?.body.verdict).toBe("needs_order");
  const chunkId = answer?.body.verdict === "needs_order" ? (answer.body.choices[0]?.chunkId ?? null) : null;
  const chosen = await ask(answer?.question ?? "", { orderNumber: "AU-1", chunkId });
  expect(chosen.answer).toMatchObject({ question: "où en est ma commande ?", orderNumber: "AU-1" });
  expect(chosen.answer?.body.verdict).toBe("answered");
});

test.each(["AU-1234567", "  au 1234567 ? ", "n° AU-1234567"])("« %s » alone chooses the order", async (text) => {
  const { db, ask, asker } = await desk();
  const { email } = await db.customer.findUniqueOrThrow({ where: { id: asker.customerId } });
  await storeOrder(db, exampleOrder({ customer: { email, name: null, locale: null }, number: "AU-1234567" }));
  expect((await ask(text)).outcome).toEqual({ kind: "order_chosen", orderNumber: "AU-1234567" });
  expect(await db.question.count()).toBe(0);
});

test("nobody else's order is named", async () => {
  const { ask, stranger } = await desk();
  const { answer } = await ask("où en est ma commande AU-1 ?", { actor: stranger });
  expect(answer).toMatchObject({ orderNumber: null });
  expect(answer?.body.verdict).not.toBe("answered");
});

test("a question that goes on keeps the order and what was asked before", async () => {
  const { db, ask, asker } = await desk();
  const first = await ask("quand serai-je remboursé ?", { orderNumber: "AU-1" });
  const alone = await ask("et si ma carte a expiré ?");
  const then = await ask("et si ma carte a expiré ?", { followsAnswerId: first.answer?.id ?? "" });
  expect(alone.answer?.chunkId).not.toMatch(/retours\/remboursement/);
  expect(then.answer).toMatchObject({ orderNumber: "AU-1", followsId: first.answer?.questionId });
  expect(then.answer?.chunkId).toMatch(/retours\/remboursement#sur-quel-moyen-de-paiement/);
  const further = await ask("merci, et la météo ?", { followsAnswerId: then.answer?.id ?? "" });
  expect(further.answer?.body.verdict).toBe("declined");
  const thread = await listThread(db, further.answer?.followsId ?? null, asker);
  expect(thread.map(({ question }) => question)).toEqual(["quand serai-je remboursé ?", "et si ma carte a expiré ?"]);
});

test("where the thread and the words alone lead to different articles, both are offered", async () => {
  const { ask } = await desk();
  const first = await ask("puis-je retourner ma commande ?", { orderNumber: "AU-1" });
  const text = "et si le carton est abîmé à l'arrivée ?";
  const alone = await ask(text, { orderNumber: "AU-1" });
  const then = await ask(text, { followsAnswerId: first.answer?.id ?? "" });
  expect(first.answer?.chunkId).toMatch(/retours\/retourner#/);
  expect(alone.answer?.chunkId).toMatch(/commandes\/article-defectueux#/);
  const choices = then.answer?.body.verdict === "clarify" ? then.answer.body.choices : [];
  expect(choices.map(({ chunkId }) => chunkId)).toEqual([
    expect.stringMatching(/retours\/retourner#dans-quel-état/),
    alone.answer?.chunkId,
  ]);
});

test("somebody else's answer is not gone on from", async () => {
  const { db, ask, stranger } = await desk();
  const first = await ask("quand serai-je remboursé ?", { orderNumber: "AU-1" });
  const theirs = await ask("et si ma carte a expiré ?", {
    actor: stranger,
    followsAnswerId: first.answer?.id ?? "",
  });
  expect(theirs.answer).toMatchObject({ orderNumber: null, followsId: null });
  expect(await listThread(db, first.answer?.questionId ?? null, { sessionId: "other", customerId: null })).toEqual([]);
});

test("a new question after another is judged by itself", async () => {
  const { ask } = await desk();
  const first = await ask("quand serai-je remboursé ?");
  const text = "quels moyens de paiement acceptez-vous pour une commande ?";
  const [alone, then] = [await ask(text), await ask(text, { followsAnswerId: first.answer?.id ?? "" })];
  expect(then.answer?.chunkId).toBe(alone.answer?.chunkId);
});

test("a question may be about an item looked at lately; it goes along, and only one's own counts", async () => {
  const { db, ask, asker, stranger } = await desk();
  const item = { sku: "OBJ-1", name: "Lampe", currency: "EUR", priceMinor: 2000, viewedAt: now };
  const nothing = { soldUnsealed: null, hygiene: null, backOrdered: null };
  await keepView(db, "aurelia", asker.customerId, { ...item, ...nothing });
  await keepView(db, "aurelia", asker.customerId, { ...item, ...nothing, name: "Lampe en laiton" });
  expect(await db.viewedItem.count()).toBe(1);
  const first = await ask("est-ce disponible ?", { itemSku: "OBJ-1" });
  expect(first.answer).toMatchObject({ orderNumber: null, item: { sku: "OBJ-1", name: "Lampe en laiton" } });
  const then = await ask("et quand ?", { followsAnswerId: first.answer?.id ?? "" });
  expect(then.answer?.item?.sku).toBe("OBJ-1");
  expect((await ask("est-ce disponible ?", { itemSku: "OBJ-2" })).outcome.kind).toBe("item_not_found");
  expect((await ask("est-ce disponible ?", { itemSku: "OBJ-1", actor: stranger })).outcome.kind).toBe("item_not_found");
});
