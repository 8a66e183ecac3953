import { expect, test } from "vitest";
import { namedOrder } from "./named-order.ts";

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
