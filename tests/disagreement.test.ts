import { expect, test } from "vitest";
import { publishShopFolder } from "#app/flows/publish-shop-folder.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { evaluateOrders } from "#scripts/evaluation/evaluate-orders.ts";

const options = {
  contentDir: "content",
  indexDir: null,
  createVectorIndex: createExactIndex,
  log: () => undefined,
};
const published = await publishShopFolder("tests/fixtures/disagreement/ondine", options);

/** Delivered on Tuesday 10 November: the one article's time ends on the 24th, the other's on the 17th. */
const order = {
  ...{ number: "O-1", customer: { email: "a@b.example" }, status: "delivered", currency: "EUR", total: 80 },
  ...{ placedAt: "2026-11-05T10:00:00+01:00", deliveredAt: "2026-11-10T10:00:00+01:00" },
  items: [{ sku: "S", name: "Ring", qty: 1, price: 80 }],
};

async function read(lang: string, question: string, now: string) {
  if (published.base === null) throw new Error(JSON.stringify(published.problems));
  const asked = { id: 1, lang, now, order, question, must: [], mustNot: [] };
  const [answer] = await evaluateOrders(published.base, "ondine", [asked]);
  return answer?.text.replace(/[\u00a0\u202f]/g, " ");
}

test.each([
  ["both are open", "2026-11-12T10:00:00+01:00", /24 nov\. 2026[^]*17 nov\. 2026/],
  ["only one is open", "2026-11-20T10:00:00+01:00", /24 nov\. 2026[^]*17 nov\. 2026/],
])(
  "a customer reads that two articles disagree while %s, with both dates and the way to a person",
  async (_, now, dates) => {
    const text = await read("fr", "puis-je retourner ma commande ?", now);
    expect(text).toMatch(/^Les pages d'aide se contredisent sur ce point\. .*« Parler au support »\./);
    expect(text).toMatch(dates);
  },
);

test("it is said in the reader's language, whichever of the two articles is found", async () => {
  const text = await read("en", "can I return my order?", "2026-11-20T10:00:00+01:00");
  expect(text).toMatch(/^The help pages contradict each other on this\./);
  expect(text).toMatch(/24 Nov\. 2026/);
  expect(text).toMatch(/17 Nov\. 2026/);
});

test("when both times have passed but on different days, that is said too", async () => {
  expect(await read("fr", "puis-je retourner ma commande ?", "2026-12-01T10:00:00+01:00")).toContain("se contredisent");
});

test("the check warns of it in each language, and names the other article", () => {
  expect(published.problems.map(({ file, severity, message }) => [file, severity, message.split(":")[0]])).toEqual([
    [
      "ondine/en/retours/retourner.md",
      "warning",
      "The rule `return` promises something else than in en/aide/conditions.md. Rules of one name are one promise",
    ],
    [
      "ondine/fr/retours/retourner.md",
      "warning",
      "The rule `return` promises something else than in fr/aide/conditions.md. Rules of one name are one promise",
    ],
  ]);
});
