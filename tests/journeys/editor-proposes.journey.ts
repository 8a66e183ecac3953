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
  stub = await startChatStub('{"questions":["le papier pour renvoyer a disparu","jai jeté l étiquette du colis"]}');
  demo = await startDemo(opening, "content", { CHAT_MODEL: "petit", OPENAI_BASE_URL: stub.url });
}, 120_000);

afterAll(async () => {
  await demo.stop();
  await stub.stop();
});

test("an editor asks the shop's language model for other ways to put it, and adds one; a model that fails loses nothing", async () => {
  const browser = await launchChromium();
  const page = await (await browser.newContext({ baseURL: demo.url, locale: "fr-FR" })).newPage();
  await enter(page, demo, "editor");
  await page.goto("/editor/articles/aurelia/fr/retours/bon-de-retour-perdu");
  const text = page.locator("textarea[name=source]");
  await page.getByRole("button", { name: "En proposer avec petit" }).click();
  const line = page.getByRole("listitem").filter({ hasText: "le papier pour renvoyer a disparu" });
  await line.getByRole("button", { name: "Ajouter" }).click();
  expect(await text.inputValue()).toMatch(/^questions:[^#]*le papier pour renvoyer a disparu/m);
  // The button pressed is gone, but not the place: the next one is a few tabs away.
  for (let tabs = 0; tabs < 3; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.textContent === "Ajouter")) break;
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => text.inputValue()).toContain("jai jeté l étiquette du colis");

  stub.state.fault = { status: 500 };
  await page.getByRole("button", { name: "En proposer avec petit" }).click();
  await page.getByText("n’a rien donné d’utilisable").waitFor();
  expect(await text.inputValue()).toContain("le papier pour renvoyer a disparu");
  await browser.close();
});
