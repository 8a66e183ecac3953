import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "#tests/support/chromium.ts";
import { writeFiles } from "#tests/support/content-folder.ts";
import { startDemo, type DemoServer } from "#tests/support/demo-server.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { nineLanguages } from "#tests/support/nine-languages.ts";
import { enter, visits, type Visit } from "#tests/support/tour.ts";
import { opening } from "#tests/support/opening.ts";

const widths = [1280, 320];

let demo: DemoServer;
let browser: Browser;
const states = new Map<Visit["as"], Awaited<ReturnType<BrowserContext["storageState"]>>>();

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(opening), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function pageOf(part: Visit["as"]): Promise<Page> {
  if (!states.has(part)) {
    const first = await browser.newContext({ baseURL: demo.url, locale: "fr-FR" });
    await enter(await first.newPage(), demo, part);
    states.set(part, await first.storageState());
    await first.close();
  }
  const context = await browser.newContext({
    baseURL: demo.url,
    locale: "fr-FR",
    storageState: states.get(part),
    bypassCSP: true,
  });
  return context.newPage();
}

describe("axe finds nothing and nothing overflows", () => {
  test.each(visits.map((visit) => [visit.name, visit] as const))("on %s", async (name, visit) => {
    const page = await pageOf(visit.as);
    await visit.go(page, demo);
    // A click waits for the next page to begin, not for it to be there in whole.
    await page.waitForLoadState("load");
    await expectSound(page, name, widths);
    await page.context().close();
  });
});

test("in nine languages nothing overflows either, and the switch works with the keyboard alone", async () => {
  const content = await mkdtemp(path.join(os.tmpdir(), "guichet-nine-"));
  await writeFiles(content, nineLanguages);
  const shop = await startDemo(opening, content);
  const context = await browser.newContext({ baseURL: shop.url, bypassCSP: true });
  const page = await context.newPage();
  await page.goto("/ondine/zh/support");
  await page.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expectSound(page, "nine-zh", widths);
  await page.getByRole("link", { name: "Deutsch" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/ondine/de/support");
  await expectSound(page, "nine-de", widths);
  await context.close();
  await shop.stop();
  await rm(content, { recursive: true, force: true });
});
