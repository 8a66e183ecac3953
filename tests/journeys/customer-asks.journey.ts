import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

test("a customer picks the order of this morning and learns until when it can be cancelled; at 13:05 that it is too late", async () => {
  const page = await stage.newPage();
  await enter(page, stage.demo, "customer");
  await page
    .getByRole("link", { name: /En cours de préparation/ })
    .first()
    .click();
  await page.locator("#text").fill("est ce que je peux encore annuler ma commande");
  await page.getByRole("button", { name: "Poser la question" }).click();
  await page.waitForURL("**/answers/**");
  expect(await page.locator("article").innerText()).toContain("13 h aujourd'hui");
  expect(await page.locator("article").innerText()).toMatch(/ligne/);

  await stage.demo.setClock("2026-11-23T13:05:00+01:00");
  await page.getByRole("link", { name: "Poser une autre question" }).click();
  await page.locator("#text").fill("est ce que je peux encore annuler ma commande");
  await page.getByRole("button", { name: "Poser la question" }).click();
  await page.waitForURL("**/answers/**");
  expect(await page.locator("article").innerText()).toMatch(/refus/i);
  expect(await page.locator("article").innerText()).toMatch(/^Non/m);
  await stage.demo.setClock("2026-11-23T11:30:00+01:00");
});

test("the same in English, without JavaScript and with the keyboard alone", async () => {
  const page = await stage.newPage({ javaScriptEnabled: false, locale: "en-GB" });
  await enter(page, stage.demo, "customer", "en");
  await page
    .getByRole("link", { name: /Being prepared/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.locator("#text").focus();
  await page.keyboard.type("can i still cancel?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/answers/**");
  expect(await page.locator("article").innerText()).toContain("13:00 today");
});

test("public pages load no script", async () => {
  const page = await stage.newPage();
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  for (const path of [
    "/",
    "/aurelia/fr",
    "/aurelia/fr/ask",
    "/aurelia/fr/help/commandes/annuler",
    "/aurelia/fr/sign-in",
  ]) {
    await page.goto(path, { waitUntil: "load" });
  }
  expect(scripts).toEqual([]);
});

test("somebody else's answer is not found, and an order's facts are not in a page before sign-in", async () => {
  const owner = await stage.newPage();
  await enter(owner, stage.demo, "customer");
  await owner
    .getByRole("link", { name: /En cours de préparation/ })
    .first()
    .click();
  await owner.locator("#text").fill("puis-je annuler ?");
  await owner.getByRole("button", { name: "Poser la question" }).click();
  await owner.waitForURL("**/answers/**");
  const stranger = await stage.newPage();
  await stranger.goto(owner.url());
  expect(stranger.url()).toContain("/aurelia/fr/sign-in?next=");
  const orders = await stranger.goto("/aurelia/fr/orders");
  expect(orders?.url()).toContain("/aurelia/fr/sign-in");
});
