import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "#tests/support/chromium.ts";
import { startDemo, type DemoServer } from "#tests/support/demo-server.ts";
import { main, step } from "./progress.ts";
import { enter, type Visit, visits } from "#tests/support/tour.ts";

const states = new Map<Visit["as"], StorageState>();
const readmeFolder = "docs/screenshots";

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

type Look = { width: number; scheme: "light" | "dark" };

const everyLook: Look[] = [1280, 390].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

// Without arguments: the README's three pictures. With --all FOLDER: every page, wide and narrow, light and dark.
await main(async () => {
  const all = process.argv.indexOf("--all");
  const folder = all > 0 ? (process.argv[all + 1] ?? "screenshots") : readmeFolder;
  await mkdir(folder, { recursive: true });
  const demo = await step("Starting a demonstration of its own", () => startDemo("2026-11-23T11:30:00+01:00"));
  const browser = await launchChromium();
  try {
    for (const visit of visits.filter(({ isInReadme }) => all > 0 || isInReadme)) {
      const looks = all > 0 ? everyLook : [{ width: 1280, scheme: "light" } as const];
      await step(visit.name, () => takeVisit(browser, demo, visit, looks, folder));
    }
  } finally {
    await browser.close();
    await demo.stop();
  }
  console.log(`Pictures are in ${folder}.`);
});

/** One person's visit in one browser: the page is brought about once, then pictured in each look. */
async function takeVisit(
  browser: Browser,
  demo: DemoServer,
  visit: Visit,
  looks: Look[],
  folder: string,
): Promise<void> {
  const storageState = await signedIn(browser, demo, visit.as);
  const context = await browser.newContext({
    baseURL: demo.url,
    locale: "fr-FR",
    viewport: { width: 1280, height: 860 },
    storageState,
  });
  const page = await context.newPage();
  await visit.go(page, demo);
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 860 });
    await page.emulateMedia({ colorScheme: scheme });
    await settled(page);
    const name = looks.length > 1 ? `${visit.name}-${width}-${scheme}.png` : `${visit.name}.png`;
    await page.screenshot({ path: path.join(folder, name), fullPage: looks.length > 1 });
  }
  await context.close();
}

/** The cookies of a person, who signs in once for all visits. */
async function signedIn(browser: Browser, demo: DemoServer, part: Visit["as"]): Promise<StorageState> {
  const known = states.get(part);
  if (known) return known;
  const context = await browser.newContext({ baseURL: demo.url, locale: "fr-FR" });
  await enter(await context.newPage(), demo, part);
  const state = await context.storageState();
  await context.close();
  states.set(part, state);
  return state;
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(120);
}
