import { expect, test } from "vitest";
import { publishedContent } from "#tests/support/published-content.ts";
import { plainRequest } from "./plain-request.ts";

const { shops } = await publishedContent("aurelia");

test.each([
  ["fr", "puis-je retourner ma commande ?", "return.how"],
  ["fr", "où est mon colis ?", "order.status"],
  ["fr", "quand arrive ma commande ?", "order.status"],
  ["fr", "annuler svp", "order.cancel"],
  ["en", "when do I get my refund?", "refund.when"],
  ["de", "wo ist meine Bestellung?", "order.status"],
  ["it", "posso restituire il mio ordine?", "return.how"],
  ["zh", "我可以退货吗", "return.how"],
  // Something beside it narrows the question, or asks two things.
  ["fr", "puis-je retourner ma commande depuis l'étranger ?", null],
  ["fr", "puis-je retourner un article soldé ?", null],
  ["fr", "annuler mon retour", null],
  ["fr", "quels sont vos délais de livraison ?", null],
  ["fr", "puis-je annuler mon abonnement Netflix ?", null],
  ["fr", "bonjour", null],
])("%s « %s » asks plainly for %s", async (locale, text, topic) => {
  const found = await shops[0]?.search(text, locale);
  expect(found && (plainRequest(found.question)?.topic ?? null)).toBe(topic);
});
