import { afterAll, beforeAll } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "#tests/support/chromium.ts";
import { startDemo, type DemoServer } from "#tests/support/demo-server.ts";
import { opening } from "#tests/support/opening.ts";

export type Stage = {
  demo: DemoServer;
  browser: Browser;
  newPage(options?: Parameters<Browser["newContext"]>[0]): Promise<Page>;
};

/** A demonstration and a browser for the journeys of one file. */
export function setStage(): Stage {
  const stage = {} as Stage;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [stage.demo, stage.browser] = await Promise.all([startDemo(opening), launchChromium()]);
    stage.newPage = async (options) => {
      const context = await stage.browser.newContext({ baseURL: stage.demo.url, locale: "fr-FR", ...options });
      contexts.push(context);
      return context.newPage();
    };
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await stage.browser?.close();
    await stage.demo?.stop();
  });
  return stage;
}
