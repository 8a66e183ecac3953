import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

async function askForCall(page: Page, phone: string): Promise<void> {
  await page.goto("/aurelia/fr/support");
  await page.locator("#message").fill("Rappelez-moi pour la taille de ma bague.");
  await page.locator("input[name=channel][value=phone]").check();
  await page.locator("#phone").fill(phone);
  await page.locator("form button.button-primary").click();
}

test("a customer chooses when to be called, moves it, is not reached, then is; nothing typed is lost", async () => {
  const ines = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(ines, stage.demo, "agent");
  await ines.getByText("En direct", { exact: true }).waitFor();
  const customer = await stage.newPage({ javaScriptEnabled: false });
  await enter(customer, stage.demo, "customer");
  await askForCall(customer, "0899 12 34 56");
  expect(await customer.getByRole("alert").innerText()).toContain("surtaxé");
  expect(await customer.locator("#message").inputValue()).toContain("taille de ma bague");
  expect(await customer.locator("#phone").inputValue()).toBe("0899 12 34 56");
  await customer.locator("#phone").fill("06 12 34 56 78");
  const offered = await customer.locator("#slot option").allInnerTexts();
  expect(offered[0]).toBe("lundi 23 novembre, 12 h – 12 h 30 (heure de Paris)");
  expect(offered[1]).toBe("lundi 23 novembre, 13 h 30 – 14 h (heure de Paris)");
  await customer.locator("form button.button-primary").click();
  await customer.waitForURL("**/tickets/**");
  const number = await customer.locator("#number").innerText();
  await customer.getByText(offered[0] ?? "").waitFor();
  await customer.getByRole("link", { name: "Choisir un autre moment" }).click();
  await customer.locator("#slot").selectOption({ index: 1 });
  await customer.getByRole("button", { name: "Déplacer l’appel" }).click();
  await customer.waitForURL(`**/tickets/${number}?call=moved`);
  await customer.getByText(offered[1] ?? "").waitFor();
  await customer.getByText("L’appel est déplacé.").waitFor();
  expect(await customer.locator(".stub").innerText()).toMatch(/attendue d’ici le\s+23 nov. 2026, 14:00/i);

  await ines.getByRole("link", { name: "Appels" }).click();
  await ines.getByRole("link", { name: "+33612345678" }).waitFor();
  expect(await ines.getByRole("link", { name: "+33612345678" }).getAttribute("href")).toBe("tel:+33612345678");
  await stage.demo.setClock("2026-11-23T14:05:00+01:00");
  await ines.reload();
  await ines.getByText("en retard depuis").waitFor();
  await ines.getByText("En direct", { exact: true }).waitFor();
  await ines.getByLabel("Pas de réponse").check();
  await ines.getByLabel("Remarque").fill("Sonne sans réponse.");
  await ines.getByRole("button", { name: "Noter" }).dblclick();
  await ines.getByText("Sonne sans réponse.").waitFor();
  await customer.reload();
  await customer.getByText("lundi 23 novembre, 15 h – 15 h 30 (heure de Paris)").waitFor();
  const mails = await stage.newPage();
  await mails.goto("/outbox");
  expect(await mails.locator("main").innerText()).toContain(`Nous vous rappelons : ${offered[0]}.`);
  expect((await mails.locator("main").innerText()).split("Nous vous avons appelé sans vous joindre")).toHaveLength(2);

  await ines.getByLabel("Joint").check();
  await ines.getByRole("button", { name: "Noter" }).click();
  await ines.getByText("Aucun appel n’est prévu.").waitFor();
  await customer.reload();
  expect(await customer.locator("body").innerText()).not.toContain("Choisir un autre moment");
  await ines.goto(`/agent/tickets/${number}`);
  await ines.getByRole("listitem").filter({ hasText: "Sonne sans réponse." }).waitFor();
  expect(await customer.locator("body").innerText()).not.toContain("Sonne sans réponse.");
});

test("who proves nothing gives a call up with the key of the form, and it goes on by e-mail", async () => {
  const visitor = await stage.newPage({ javaScriptEnabled: false });
  await visitor.goto("/aurelia/fr/support");
  await visitor.locator("#email").fill("rappel@exemple.org");
  await askAgain(visitor);
  await visitor.waitForURL("**/tickets/**key=**");
  await visitor.getByRole("link", { name: "Choisir un autre moment" }).click();
  await visitor.getByRole("button", { name: /Pas d’appel/ }).click();
  await visitor.waitForURL("**/tickets/**key=**");
  expect(await visitor.locator("body").innerText()).not.toContain("Choisir un autre moment");
  await visitor.getByText("Il n’y aura pas d’appel.").waitFor();
  const stranger = await stage.newPage();
  await stranger.goto(`${new URL(visitor.url()).pathname}/call`);
  expect(stranger.url()).toContain("/sign-in");
});

async function askAgain(page: Page): Promise<void> {
  await page.locator("#message").fill("Rappelez-moi.");
  await page.locator("input[name=channel][value=phone]").check();
  await page.locator("#phone").fill("+32 470 12 34 56");
  await page.locator("form button.button-primary").click();
}

test("without script a number beside e-mail is asked about; either answer is one click and keeps all that was typed", async () => {
  const visitor = await stage.newPage({ javaScriptEnabled: false });
  const fill = async () => {
    await visitor.goto("/aurelia/fr/support");
    await visitor.locator("#email").fill("hesite@exemple.org");
    await visitor.locator("#message").fill(`Appel ou e-mail ? ${crypto.randomUUID()}`);
    await visitor.locator("#phone").fill("06 12 34 56 79");
    await visitor.locator("#slot").selectOption({ index: 1 });
    await visitor.locator("form button.button-primary").click();
    expect(await visitor.getByRole("alert").innerText()).toContain("Faut-il vous appeler");
    expect(await visitor.locator("#phone").inputValue()).toBe("06 12 34 56 79");
    expect(await visitor.locator("#message").inputValue()).toContain("Appel ou e-mail");
  };
  await fill();
  const slot = await visitor.locator("#slot option:checked").innerText();
  expect(slot).toBe(await visitor.locator("#slot option").nth(1).innerText());
  await visitor.getByRole("button", { name: "Envoyer et être rappelé" }).click();
  await visitor.waitForURL("**/tickets/**");
  await visitor.getByText(slot).waitFor();
  await fill();
  await visitor.getByRole("button", { name: "Envoyer, sans appel (E-mail)" }).click();
  await visitor.waitForURL("**/tickets/**");
  expect(await visitor.locator("body").innerText()).not.toContain("Choisir un autre moment");
});

test("with script a typed number or a chosen slot chooses the call-back and says so", async () => {
  const visitor = await stage.newPage();
  await visitor.goto("/aurelia/fr/support");
  const call = visitor.locator("input[name=channel][value=phone]");
  expect(await call.isChecked()).toBe(false);
  await visitor.locator("#phone").pressSequentially("06");
  await expect.poll(() => call.isChecked()).toBe(true);
  await visitor.getByText("Le rappel est choisi").waitFor();
  await visitor.locator("input[name=channel][value=email]").check();
  await visitor.locator("#slot").selectOption({ index: 1 });
  await expect.poll(() => call.isChecked()).toBe(true);
});
