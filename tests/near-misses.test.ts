import { expect, test } from "vitest";
import { answerQuestion } from "#app/flows/answer-question.ts";
import { publishedContent } from "#tests/support/published-content.ts";

const now = new Date("2026-11-23T11:00:00+01:00");

async function verdictOn(shopId: string, text: string) {
  const base = await publishedContent(shopId);
  const asked = { shopId, locale: "fr", text, order: null, linkTo: () => "" };
  return (await answerQuestion(base, asked, now)).answer.verdict;
}

// A list of countries without a line for all others: what it leaves out has no fee and no time.
test.each([
  ["lueur", "combien coûte la livraison en Allemagne"],
  ["lueur", "frais de livraison pour la Norvège"],
  ["lueur", "en combien de temps vous livrez en Espagne"],
  ["aurelia", "combien de temps prend la livraison par GLS"],
  ["aurelia", "puis-je payer avec Klarna"],
  ["lueur", "combien de temps prend la livraison par DHL"],
])("%s does not answer « %s » with its neighbour", async (shop, question) => {
  expect(await verdictOn(shop, question)).not.toBe("answered");
});

test.each([
  ["lueur", "combien coûte la livraison en Suisse"],
  ["lueur", "vous livrez en Allemagne ?"],
  ["lueur", "je suis en Belgique, je vais payer la douane ?"],
  ["accord", "combien coûte la livraison au Japon"],
  ["hirondelle", "combien coûte la livraison en Norvège"],
])("%s answers « %s », which it covers", async (shop, question) => {
  expect(await verdictOn(shop, question)).toBe("answered");
});
