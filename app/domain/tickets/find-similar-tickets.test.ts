import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { findSimilarTickets } from "./find-similar-tickets.server.ts";
import type { SimilarSought } from "./find-similar-tickets.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const camille = await createCustomer(db);
  const orderOf = async (number: string) => {
    const data = { shop: "aurelia", number, customerId: camille.id, status: "shipped" as const, placedAt: now };
    return (await db.order.create({ data: { ...data, currency: "EUR", totalMinor: 1000 } })).id;
  };
  const [first, second] = [await orderOf("AU-1"), await orderOf("AU-2")];
  const open = async (message: string, orderId: string | null, topic: string | null = null, at = now) => {
    const ticket = await openedTicket(desk, { customerId: camille.id, message, topic, at });
    await db.ticket.update({ where: { id: ticket.id }, data: { orderId } });
    return ticket;
  };
  const find = async (sought: Partial<SimilarSought>, at = now) => {
    const usual = { shop: "aurelia", customerId: camille.id, orderId: null, topic: null, language: "fr", words: "" };
    return (await findSimilarTickets(db, { ...usual, ...sought }, at)).map(({ number }) => number);
  };
  return { db, desk, open, find, first, second, camille };
}

test("an unfinished ticket about the same order is similar, whatever it says; one about another order is not", async () => {
  const { db, open, find, first, second } = await counter();
  const about = await open("Ma bague est trop petite", first);
  expect(await find({ orderId: first, words: "Où est la facture ?" })).toEqual([about.number]);
  expect(await find({ orderId: second, words: "Ma bague est trop petite" })).toEqual([]);
  await db.ticket.update({ where: { id: about.id }, data: { status: "solved" } });
  expect(await find({ orderId: first })).toEqual([]);
});

test("without an order the same topic or much the same words of the last two weeks are similar", async () => {
  const { open, find } = await counter();
  const code = await open("Mon code promo BIENVENUE est refusé au panier", null, "promo.code");
  expect(await find({ topic: "promo.code", words: "une remise" })).toEqual([code.number]);
  expect(await find({ words: "le code promo est refusé dans mon panier" })).toEqual([code.number]);
  expect(await find({ words: "je voudrais changer mon mot de passe" })).toEqual([]);
  expect(await find({ words: "bonjour" })).toEqual([]);
  expect(await find({ topic: "promo.code" }, minutesLater(15 * 24 * 60))).toEqual([]);
});

test("nobody is shown another's ticket, nor one of another shop; three at most", async () => {
  const { db, open, find, first } = await counter();
  for (const at of [1, 2, 3, 4]) await open(`Message ${at}`, first);
  expect(await find({ orderId: first })).toHaveLength(3);
  expect(await find({ orderId: first, customerId: (await createCustomer(db, "Noor")).id })).toEqual([]);
  expect(await find({ orderId: first, shop: "lueur" })).toEqual([]);
});
