import { expect, test } from "vitest";
import type { Page, Response } from "playwright-core";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

async function openPlan(page: Page, name: string): Promise<void> {
  await page.goto("/admin/staff");
  await page.getByRole("link", { name: `Modifier ${name}` }).click();
  await page.waitForURL("**/admin/staff/*");
}

/** A live reading: what the page showed of a refusal must outlast it. */
const isReading = (response: Response) =>
  response.request().method() === "GET" && /\.data(?:\?|$)/.test(response.url());

const keep = (page: Page) => page.getByRole("button", { name: "Enregistrer" });

test.each([true, false])(
  "a lead gives somebody shifts, days off and a language (scripts: %s)",
  async (javaScriptEnabled) => {
    const page = await stage.newPage({ javaScriptEnabled });
    await enterAsLead(page);
    await openPlan(page, "Inès Moreau");
    await page.locator("#shift-mon").fill("9h-12h30, 13h30–18h");
    await page.locator("#shift-fri").fill("22:00-06:00");
    await page.locator("#daysOff").fill("2026-12-24 .. 2026-12-26");
    await page.getByLabel("polonais").check();
    await page.locator("#timeZone").fill("Europe/Pari");
    await keep(page).click();
    expect(await page.getByRole("alert").innerText()).toContain("Rien n’est encore enregistré");
    expect(await page.locator("#timeZone-notes").innerText()).toContain("« Europe/Pari » n’est pas un fuseau horaire");
    expect(await page.locator("#shift-mon").inputValue()).toBe("9h-12h30, 13h30–18h");
    expect(await page.getByLabel("polonais").isChecked()).toBe(true);
    await page.locator("#timeZone").fill("Europe/Paris");
    await keep(page).click();
    await page.getByText("Enregistré. Cela vaut dès maintenant.").waitFor();
    expect(await page.locator("#shift-mon").inputValue()).toBe("09:00-12:30, 13:30-18:00");
    expect(await page.locator("#daysOff").inputValue()).toBe("2026-12-24 .. 2026-12-26");
    await page.getByText("Dernière modification par Nora Lambert").waitFor();
    await page.goto("/admin/staff");
    const card = page.getByRole("article").filter({ hasText: "Inès Moreau" });
    expect(await card.innerText()).toContain("09:00-12:30, 13:30-18:00 (Europe/Paris)");
    expect(await card.innerText()).toContain("polonais");
  },
);

test("two leads at once: the second is told, keeps what was typed, and decides", async () => {
  const [first, second] = [await stage.newPage(), await stage.newPage()];
  for (const page of [first, second]) {
    await enterAsLead(page);
    await openPlan(page, "Mateo Ruiz");
  }
  await second.locator("#capacity-chat").fill("7");
  await second.locator("#shift-tue").fill("10:00-16:00");
  await second.getByText("En direct", { exact: true }).waitFor();
  await first.locator("#capacity-chat").fill("5");
  await keep(first).click();
  await first.getByText("Enregistré. Cela vaut dès maintenant.").waitFor();
  await second.getByText("Dernière modification par Nora Lambert").waitFor({ timeout: 40_000 });
  expect(await second.locator("#capacity-chat").inputValue()).toBe("7");
  await keep(second).click();
  await second.getByRole("alert").waitFor();
  await second.waitForResponse(isReading);
  await second.waitForTimeout(500);
  expect(await second.getByRole("alert").innerText()).toContain("Une autre personne a modifié");
  expect(await second.locator("#capacity-chat-notes").innerText()).toBe("Enregistré actuellement : 5");
  expect(await second.locator("#capacity-email-notes").innerText()).toBe("");
  expect(await second.locator("#capacity-chat").inputValue()).toBe("7");
  await first.reload();
  expect(await first.locator("#capacity-chat").inputValue()).toBe("5");
  await keep(second).click();
  await second.getByText("Enregistré. Cela vaut dès maintenant.").waitFor();
  await first.reload();
  expect(await first.locator("#capacity-chat").inputValue()).toBe("7");
  expect(await first.locator("#shift-tue").inputValue()).toBe("10:00-16:00");
});

test("by keyboard alone a plan is opened, changed and kept", async () => {
  const page = await stage.newPage();
  await enterAsLead(page);
  await page.goto("/admin/staff");
  await page.getByRole("link", { name: "Modifier Nora Lambert" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/staff/*");
  await page.locator("#capacity-phone").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await page.getByText("Enregistré. Cela vaut dès maintenant.").waitFor();
  expect(await page.locator("#capacity-phone").inputValue()).toBe("2");
});

async function enterAsLead(page: Page): Promise<void> {
  await enter(page, stage.demo, "teamLead");
}
