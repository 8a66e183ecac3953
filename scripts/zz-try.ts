import { readFile } from "node:fs/promises";
import { evaluateOrders } from "#scripts/evaluation/evaluate-orders.ts";
import { publishedContent } from "#tests/support/published-content.ts";
// file: lines "shop|lang|now|{order json}|question"
for (const line of (await readFile(process.argv[2] ?? "", "utf8")).split("\n").filter(Boolean)) {
  const [shop = "", lang = "", now = "", order = "{}", question = ""] = line.split("|");
  const base = await publishedContent(shop);
  const whole = { number: "N", customer: { email: "a@b.example" }, currency: base.shops[0].shop.currency, total: 80, items: [{ sku: "S", name: "Article", qty: 1, price: 80 }], placedAt: "2026-11-01T10:00:00+01:00", ...JSON.parse(order) };
  const [a] = await evaluateOrders(base, shop, [{ id: 1, lang, now, question, must: [], mustNot: [], order: whole }]);
  console.log(`## ${shop} [${whole.status}] ${question}\n   ${a.verdict} ${a.ranked[0]} :: ${a.text.replace(/\n/g, " / ").slice(0, 260)}`);
}
