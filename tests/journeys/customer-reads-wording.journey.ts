import { afterAll, beforeAll, expect, test } from "vitest";
import { startChatStub } from "#tests/support/chat-stub.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import { startDemo } from "#tests/support/demo-server.ts";
import type { DemoServer } from "#tests/support/demo-server.ts";
import { opening } from "#tests/support/opening.ts";
import { enter } from "#tests/support/tour.ts";

let stub: Awaited<ReturnType<typeof startChatStub>>;
let demo: DemoServer;

beforeAll(async () => {
  stub = await startChatStub();
  demo = await startDemo(opening, "content", { CHAT_MODEL: "petit", OPENAI_BASE_URL: stub.url });
}, 120_000);

afterAll(async () => {
  await demo.stop();
  await stub.stop();
});

const patience = { timeout: 8000 };
const shots = process.env.WORDING_SHOTS;

test("a customer reads the answer at once, and a model's sentences as they come; what does not hold is taken back", async () => {
  const browser = await launchChromium();
  const page = await (await browser.newContext({ baseURL: demo.url, locale: "fr-FR" })).newPage();
  await enter(page, demo, "customer");
  const ask = async (text: string) => {
    await page.goto("/aurelia/fr/ask?order=AU-260511");
    await page.locator("textarea[name=text]").fill(text);
    await page.getByRole("button", { name: "Poser la question" }).click();
    await page.waitForURL(/answers/);
  };
  const said = (...sentences: string[]) =>
    JSON.stringify({ sentences: sentences.map((text) => ({ text, cites: [1] })) });
  const wording = page.locator("[data-sentences]");
  const answer = page.locator(".prose");

  stub.state.paceMs = 150;
  stub.state.reply = said("Où en est votre colis est écrit dans la réponse.", "Suivez le colis avec son numéro.");
  await ask("où en est ma commande ?");
  expect(await answer.isVisible()).toBe(true);
  expect(await wording.textContent()).toBe("");
  await expect.poll(() => wording.textContent(), patience).toContain("Où en est votre colis");
  await expect.poll(() => wording.textContent(), patience).toContain("Suivez le colis");
  await page.getByText("Ce que désignent les numéros").click();
  expect(await page.locator("#block-1").isVisible()).toBe(true);
  await page.reload();
  expect(await wording.textContent()).toContain("Suivez le colis");
  expect(stub.requests).toHaveLength(1);
  if (shots) await page.screenshot({ path: `${shots}/kept.png`, fullPage: true });

  stub.state.paceMs = 20;
  stub.state.reply = said("Tout est remboursé : 100 €. <img src=x>");
  await ask("puis-je annuler ma commande ?");
  await expect.poll(() => page.locator("[data-wording]").count(), patience).toBe(0);
  expect(await answer.isVisible()).toBe(true);
  expect(await page.content()).not.toContain("100 €");

  stub.state.fault = { status: 500 };
  await ask("puis-je retourner ma commande ?");
  await expect.poll(() => page.locator("[data-wording]").count(), patience).toBe(0);
  expect(await answer.isVisible()).toBe(true);
  await browser.close();
});
