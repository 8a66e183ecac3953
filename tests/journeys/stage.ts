import { afterAll, beforeAll } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "#tests/support/chromium.ts";
import { startDemo, type DemoServer } from "#tests/support/demo-server.ts";

/** The instant at which every stage opens: a Monday morning in Paris. */
export const opening = "2026-11-23T11:30:00+01:00";

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

/** Signs the demonstration's customer in, reading the code from the outbox as a person would. */
export async function signInCustomer(page: Page, stage: Stage, locale = "fr"): Promise<void> {
  const customer = personOf(stage, "customer");
  await page.goto(customer.signInPath.replace("/fr/", `/${locale}/`));
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/sign-in/code**");
  const outbox = await page.context().newPage();
  await outbox.goto("/outbox");
  const code = /\b(\d{6})\b/.exec(await outbox.locator("main ol li").first().innerText())?.[1] ?? "";
  await outbox.close();
  await page.locator("#code").fill(code);
  await page.locator("form button.button-primary").click();
  await page.waitForURL(`**/aurelia/${locale}`);
}

/** Signs a member of staff in with the demonstration's password. */
export async function signInStaff(page: Page, stage: Stage, part: "agent" | "editor"): Promise<void> {
  const person = personOf(stage, part);
  await page.goto(person.signInPath);
  await page.locator("#password").fill(person.password ?? "");
  await page.locator("form button.button-primary").click();
  await page.waitForURL(part === "agent" ? "**/agent/queue" : "**/editor/articles");
}

export function personOf({ demo }: Stage, part: "customer" | "agent" | "editor") {
  const person = demo.people.find((one) => one.part === part);
  if (!person) throw new Error(`The demonstration has no ${part}.`);
  return person;
}
