import { evaluateOrders } from "#scripts/evaluation/evaluate-orders.ts";
import { promiseScenarios, wholeOrder } from "#tests/support/promise-scenario.ts";
import { publishedContent } from "#tests/support/published-content.ts";
const [shop = "", ...ids] = process.argv.slice(2);
const base = await publishedContent(shop);
const known = base.shops[0].shop;
for (const s of (await promiseScenarios(shop)).filter((s) => ids.length === 0 || ids.includes(s.id)))
  for (const [lang, qs] of Object.entries(s.ask)) for (const q of qs) for (const r of s.reads) {
    const [a] = await evaluateOrders(base, shop, [{ id: s.id, lang, now: r.now, question: q, must: [], mustNot: [], order: wholeOrder(s, known) }]);
    console.log(`### ${s.id} ${r.now} [${lang}] ${q} -> ${a.verdict} ${a.ranked.slice(0, 3)}\n${a.text}\n   ${JSON.stringify(a.deadlines)}`);
  }
