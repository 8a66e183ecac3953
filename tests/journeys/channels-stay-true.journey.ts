import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectSound } from "#tests/support/expect-sound.ts";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const told = 5000;

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${selector}.`);
}

test("the open page says within five seconds that the chat has closed, proposes e-mail and keeps what was typed", async () => {
  const agent = await stage.newPage();
  await enter(agent, stage.demo, "agent");
  await agent.getByText("En direct").waitFor();
  await agent.getByRole("button", { name: "Présente" }).click();

  const customer = await stage.newPage({ bypassCSP: true });
  await customer.goto("/aurelia/fr/support");
  const chat = customer.locator("input[value=chat]");
  const email = customer.locator("input[value=email]");
  await expect.poll(() => chat.isEnabled(), { timeout: told }).toBe(true);
  expect(await customer.locator("fieldset[data-channels]").innerText()).toContain("dans cette langue : français");

  await tabTo(customer, "#message");
  await customer.keyboard.type("La pierre de ma bague s’est descellée.");
  await tabTo(customer, "#email");
  await customer.keyboard.type("lou@exemple.org");
  await tabTo(customer, "input[name=channel]");
  for (let presses = 0; presses < 3 && !(await chat.isChecked()); presses += 1)
    await customer.keyboard.press("ArrowUp");
  expect(await chat.isChecked()).toBe(true);
  await expectSound(customer, "open");

  const status = customer.locator("[data-notice]");
  await agent.getByRole("button", { name: "Hors ligne" }).click();
  await expect.poll(() => chat.isDisabled(), { timeout: told }).toBe(true);
  expect(await email.isChecked()).toBe(true);
  expect(await status.innerText()).toMatch(/^N’est plus ouvert : .*L’e-mail est choisi à la place/);
  expect(await status.getAttribute("role")).toBe("status");
  expect(await customer.locator("#message").inputValue()).toBe("La pierre de ma bague s’est descellée.");
  expect(await customer.locator("#email").inputValue()).toBe("lou@exemple.org");
  expect(await customer.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("email");
  await expectSound(customer, "closed");

  await agent.getByRole("button", { name: "Présente" }).click();
  await expect.poll(() => chat.isEnabled(), { timeout: told }).toBe(true);
  expect(await status.innerText()).toMatch(/^Ouvert à présent : /);
  expect(await email.isChecked()).toBe(true);
  await tabTo(customer, "form button.button-primary");
  await customer.keyboard.press("Enter");
  await customer.waitForURL("**/tickets/**");
  expect(await customer.locator("main").innerText()).toContain("lou@exemple.org");
});

test("the end of the hours closes the chat on an open page; a form that was sent to it says what is open", async () => {
  const agent = await stage.newPage();
  await enter(agent, stage.demo, "agent");
  await agent.getByText("En direct").waitFor();
  await agent.getByRole("button", { name: "Présente" }).click();
  const customer = await stage.newPage();
  const plain = await stage.newPage({ javaScriptEnabled: false });
  for (const page of [customer, plain]) await page.goto("/aurelia/fr/support");
  await expect.poll(() => customer.locator("input[value=chat]").isEnabled(), { timeout: told }).toBe(true);
  await plain.locator("#message").fill("Hello, please call me about my ring, I need it before Friday");
  await plain.locator("#email").fill("plume@exemple.org");
  await plain.locator("#phone").fill("06 12 34 56 78");
  await plain.locator("input[value=phone]").check();
  await plain.locator("form button.button-primary").click();
  expect(await plain.getByRole("alert").innerText()).toMatch(/anglais.*Rappel téléphonique/);
  await plain.goto("/aurelia/fr/support");
  await plain.locator("#message").fill("Ma chaîne est emmêlée.");
  await plain.locator("#email").fill("plume@exemple.org");
  await plain.locator("input[value=chat]").check();
  await stage.demo.setClock("2026-11-23T19:30:00+01:00");
  const row = customer.locator("[data-channel=chat]");
  await expect.poll(() => row.innerText(), { timeout: told }).toContain("en dehors des heures d’ouverture");
  expect(await row.innerText()).toContain("24 nov. 2026");
  const response = plain.waitForResponse((one) => one.request().method() === "POST");
  await plain.locator("form button.button-primary").click();
  expect((await response).status()).toBe(409);
  expect(await plain.getByRole("alert").innerText()).toContain("vient de fermer");
  expect(await plain.locator("#message").inputValue()).toBe("Ma chaîne est emmêlée.");
  expect(await plain.locator("input[value=chat]").isDisabled()).toBe(true);
  expect(await plain.locator("input[value=email]").isChecked()).toBe(true);
  await plain.locator("form button.button-primary").click();
  await plain.waitForURL("**/tickets/**");
});
