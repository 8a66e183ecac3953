import { expect, test } from "vitest";
import { namedOrder, namesOtherOrder, withoutOrderNames } from "./named-order.ts";

const orders = [
  { number: "AU-260511", placedAt: new Date("2026-11-10T10:00:00Z") },
  { number: "AU-260398", placedAt: new Date("2026-10-02T10:00:00Z") },
  { number: "LU 77-12", placedAt: new Date("2026-11-21T10:00:00Z") },
];

test.each<[string, string | null]>([
  ["où est ma commande AU-260511 ?", "AU-260511"],
  ["commande au260398, puis-je la retourner", "AU-260398"],
  ["order AU 260398 please", "AU-260398"],
  ["la commande n°260511 n'est pas là", "AU-260511"],
  ["lu7712 ?", "LU 77-12"],
  ["où en est ma dernière commande ?", "LU 77-12"],
  ["puis-je annuler ma derniere cde", "LU 77-12"],
  ["where is my most recent order", "LU 77-12"],
  ["Wo ist meine letzte Bestellung?", "LU 77-12"],
  ["Waar is mijn laatste bestelling?", "LU 77-12"],
  ["¿Dónde está mi último pedido?", "LU 77-12"],
  ["Dov'è il mio ultimo ordine?", "LU 77-12"],
  ["Onde está a minha última encomenda?", "LU 77-12"],
  ["Gdzie jest moje ostatnie zamówienie?", "LU 77-12"],
  ["我最近的订单在哪里？", "LU 77-12"],
  ["mon avant-dernière commande", null],
  ["comparer AU-260511 et AU-260398", null],
  ["commande AU-2605110", null],
  ["j'ai payé 260 euros", null],
  ["puis-je annuler ?", null],
])("« %s » names %s", (text, number) => {
  expect(namedOrder(text, orders)?.number ?? null).toBe(number);
});

test("nobody's last order is none", () => {
  expect(namedOrder("ma dernière commande", [])).toBeNull();
});

test.each([
  ["puis-je retourner ma commande AU-260511 ?", "puis-je retourner ma commande ?"],
  ["où en est ma commande n° AU 260511", "où en est ma commande"],
  ["annuler au260398", "annuler"],
  ["where is order 260511, please?", "where is order , please?"],
  ["AU-260511", "AU-260511"],
  ["AU-260511 ?", "AU-260511 ?"],
  ["au 29 novembre", "au 29 novembre"],
  ["la commande AU-999999", "la commande AU-999999"],
  ["la 1234260511", "la 1234260511"],
  ["où est ma dernière commande ?", "où est ma commande ?"],
  ["Wo ist meine letzte Bestellung?", "Wo ist meine Bestellung?"],
  ["¿Dónde está mi último pedido?", "¿Dónde está mi pedido?"],
  ["Gdzie jest moje ostatnie zamówienie?", "Gdzie jest moje zamówienie?"],
  ["mon avant-dernière commande", "mon avant-dernière commande"],
  ["le dernier jour pour un retour", "le dernier jour pour un retour"],
])("« %s » is looked up as « %s »", (text, rest) => {
  expect(withoutOrderNames(text, orders)).toBe(rest);
});

test.each([
  ["puis-je annuler AU-999999 ?", true],
  ["puis-je annuler au 999 999", false],
  ["puis-je annuler AU 999999", true],
  ["puis-je annuler AU-260511 ?", false],
  ["puis-je annuler AU-99 ?", false],
  ["mon suivi XY999999", false],
  ["puis-je annuler 999999 ?", false],
])("« %s » names an order that is not among these: %s", (text, isOther) => {
  expect(namesOtherOrder(text, orders)).toBe(isOther);
});
