import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { orderSchema } from "#app/domain/orders/order.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { orderStatuses } from "#app/domain/shops/order-status.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { habits, histories, monday } from "#tests/support/order-histories.ts";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const shop = "aurelia";

test("in each of the eleven statuses a customer reads the right words for the four questions everybody asks", async () => {
  const { demo } = stage;
  const db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  for (const status of orderStatuses) {
    const items = [{ sku: "S", name: "Article", qty: 1, price: 80 }];
    const order = { shop, number: `ST-${status}`, customer: { email: "camille@aurelia.example" }, status, items };
    const sold = { country: "FR", paymentMethod: "card", currency: "EUR", total: 80 };
    await storeOrder(db, orderSchema.parse({ ...order, ...sold, ...histories[status], ...habits[shop] }));
  }
  await db.$disconnect();
  await demo.setClock(monday);
  const words = parse(await readFile("tests/scenarios/statuses.yaml", "utf8")) as Record<
    string,
    Record<string, string[]>
  >;
  for (const [question, byStatus] of Object.entries(words[shop] ?? {})) {
    // A session may ask twenty questions a minute: each question has one of its own.
    const page = await stage.newPage();
    await enter(page, demo, "customer");
    for (const [at, status] of orderStatuses.entries()) {
      await page.goto(`/${shop}/fr/ask?order=ST-${status}`);
      await page.locator("textarea[name=text]").fill(question);
      await page.getByRole("button", { name: "Poser la question" }).click();
      await page.waitForURL("**/answers/**");
      const text = (await page.locator("article.card").innerText()).replace(/[\u00a0\u202f]/g, " ").replace(/’/g, "'");
      expect(text, `${status}: ${question}`).toContain(byStatus[at]);
    }
  }
}, 240_000);
