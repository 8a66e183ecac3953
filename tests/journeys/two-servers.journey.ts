import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "#tests/support/chromium.ts";
import { startDemo, type DemoServer } from "#tests/support/demo-server.ts";
import { opening } from "#tests/support/opening.ts";
import { postgresPrograms, startPostgres, type PostgresServer } from "#tests/support/postgres.ts";
import { enter } from "#tests/support/tour.ts";

const told = 5000;

describe.skipIf(postgresPrograms() === null)("the customer on one server, the agent on another", () => {
  let postgres: PostgresServer;
  let browser: Browser;
  let here: DemoServer;
  let there: DemoServer;
  let dataDir: string;

  beforeAll(async () => {
    [postgres, browser] = await Promise.all([startPostgres(), launchChromium()]);
    dataDir = await mkdtemp(path.join(os.tmpdir(), "guichet-two-servers-"));
    const shared = { DATABASE_URL: postgres.url, DATA_DIR: dataDir };
    here = await startDemo(opening, "content", shared);
    there = await startDemo(opening, "content", shared);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([here?.stop(), there?.stop()]);
    await postgres?.stop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  });

  const pageOf = async (demo: DemoServer): Promise<Page> =>
    (await browser.newContext({ baseURL: demo.url, locale: "fr-FR" })).newPage();
  const say = async (page: Page, text: string) => {
    await page.locator("#body").fill(text);
    await page.locator("#body").press("Enter");
  };

  test("they talk live; when the agent leaves, the open pages say so and the mail thread goes on", async () => {
    const agent = await pageOf(there);
    await enter(agent, there, "agent");
    await agent.getByText("En direct", { exact: true }).waitFor();
    await agent.getByRole("button", { name: "Présente" }).click();

    const onlooker = await pageOf(here);
    await onlooker.goto("/aurelia/fr/support");
    const chat = onlooker.locator("input[value=chat]");
    await expect.poll(() => chat.isEnabled(), { timeout: told }).toBe(true);

    const customer = await pageOf(here);
    await enter(customer, here, "customer");
    await customer.goto("/aurelia/fr/support");
    await customer.locator("#message").fill("Ma bague tourne, peut-on la resserrer ?");
    await customer.locator("input[name=channel][value=chat]").check();
    await customer.locator("form button.button-primary").click();
    await customer.waitForURL("**/tickets/**");
    const number = await customer.locator("#number").innerText();
    await agent.getByRole("link", { name: new RegExp(number) }).click({ timeout: told });
    await agent.getByText("Le client est là.").waitFor({ timeout: told });
    await agent.locator("#body").pressSequentially("Bonjour");
    await customer.getByText(/écrit…/).waitFor({ timeout: told });
    await agent.locator("#body").press("Enter");
    const heard = customer.locator("[data-chat-lines]");
    await heard.getByText("Bonjour", { exact: true }).waitFor({ timeout: told });
    await say(customer, "Bonjour, c’est la taille 52.");
    await agent.getByRole("listitem").filter({ hasText: "taille 52" }).waitFor({ timeout: told });
    await say(agent, "On peut, en atelier.");
    await heard.getByText("On peut, en atelier.").waitFor({ timeout: told });

    await agent.getByRole("button", { name: "Hors ligne" }).click();
    await customer
      .getByText(/a dû partir\. La suite vient par e-mail/)
      .first()
      .waitFor({ timeout: told });
    await expect.poll(() => chat.isEnabled(), { timeout: told }).toBe(false);

    const words = () => customer.locator("main").innerText();
    await agent.reload();
    await agent.locator("#body").fill("L’atelier vous rappelle mardi.");
    await agent.getByRole("button", { name: "Envoyer la réponse" }).click();
    await expect.poll(words, { timeout: told }).toContain("L’atelier vous rappelle mardi.");
    await customer.goto("/outbox");
    const outbox = await customer.locator("main").innerText();
    expect(outbox.split("L’atelier vous rappelle mardi.")).toHaveLength(2);
    expect(outbox.split("votre chat continue par e-mail")).toHaveLength(2);
  });
});
