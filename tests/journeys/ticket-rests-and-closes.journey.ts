import path from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const soon = { timeout: 15_000 };

async function shoot(page: Page, name: string) {
  if (!process.env.SHOTS) return;
  const size = page.viewportSize();
  for (const width of [1280, 390])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: path.join(process.env.SHOTS, `${name}-${width}-${colorScheme}.png`) });
    }
  if (size) await page.setViewportSize(size);
}

async function askForAPerson(page: Page, words: string): Promise<string> {
  await page.goto("/aurelia/fr/support");
  await page.locator("#message").fill(words);
  const another = page.getByRole("radio", { name: /Ouvrir une autre demande/ });
  if (await another.count()) await another.check();
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/tickets/**");
  return page.locator("#number").innerText();
}

const more = (page: Page) => page.locator("summary", { hasText: "Plus : priorité" });

test("an agent lets a request rest by the keyboard; its customer reads until when, and the moment wakes it on both pages", async () => {
  const customer = await stage.newPage();
  await enter(customer, stage.demo, "customer");
  const number = await askForAPerson(customer, "Avez-vous une nouvelle date pour la gravure ?");
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  await agent.goto(`/agent/tickets/${number}`);
  await agent.getByText("En direct").waitFor();

  await more(agent).focus();
  await agent.keyboard.press("Enter");
  await agent.getByRole("combobox", { name: "Priorité" }).focus();
  await agent.keyboard.press("Home");
  await agent.keyboard.press("Tab");
  await agent.keyboard.press("Enter");
  await agent.getByText("La priorité est changée").waitFor();
  await agent.getByText("Urgente, choisie par", { exact: false }).waitFor();
  await agent.getByText(/priorité passée de .* à Urgente/).waitFor();

  await shoot(agent, "more");
  expect(await agent.getByText(/demain à l’ouverture/).innerText()).toContain("24 nov. 2026");
  await agent.getByRole("radio", { name: /demain à l’ouverture/ }).focus();
  await agent.keyboard.press("ArrowDown");
  await agent.keyboard.press("ArrowUp");
  for (let at = 0; at < 2; at += 1) await agent.keyboard.press("Tab");
  await agent.locator("#hold-reason").fill("L’atelier répond mardi.");
  await agent.keyboard.press("Tab");
  await agent.keyboard.press("Enter");
  await agent.getByText(/En suspens jusqu’au 24 nov\. 2026/).waitFor();
  expect(await agent.locator("main").innerText()).toContain("L’atelier répond mardi.");
  await customer.getByText(/en suspens jusqu’au 24 nov\. 2026, \d\d:\d\d \(heure de Paris\)/).waitFor(soon);
  expect(await customer.locator("main").innerText()).not.toContain("atelier");

  await agent.goto("/agent/queue?view=held");
  await shoot(agent, "held");
  const line = agent.getByRole("link", { name: new RegExp(number) });
  expect(await line.innerText()).toMatch(/jusqu’au 24 nov\. 2026/);
  await agent.goto("/agent/queue?view=waiting");
  expect(await line.count()).toBe(0);
  await agent.goto(`/agent/tickets/${number}`);
  await agent.getByText("En direct").waitFor();
  await more(agent).click();
  await agent.getByRole("radio", { name: "pendant une heure" }).check();
  await agent.getByRole("button", { name: "Modifier", exact: true }).click();
  await agent.getByText(/En suspens jusqu’au 23 nov\. 2026/).waitFor();
  await stage.demo.setClock("2026-11-23T12:31:00+01:00");
  await agent.getByText("suspens terminé : le moment est venu").waitFor(soon);
  await customer
    .getByText(/En attente d’une personne|En cours/)
    .first()
    .waitFor(soon);
});

test("without scripts a hold that makes no sense comes back as it was typed; a customer's word ends the hold", async () => {
  const customer = await stage.newPage();
  await enter(customer, stage.demo, "customer");
  const number = await askForAPerson(customer, "La vitrine du magasin est-elle encore ouverte ?");
  const agent = await stage.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await enter(agent, stage.demo, "agent");
  await agent.goto(`/agent/tickets/${number}`);
  await more(agent).click();
  await agent.getByRole("radio", { name: /moment de votre choix/ }).check();
  await agent.locator("#hold-moment").fill("2026-11-20T10:00");
  await agent.locator("#hold-reason").fill("Le transporteur enquête.");
  await agent.getByRole("button", { name: "Mettre en suspens" }).click();
  expect(await agent.getByRole("alert").innerText()).toContain("Ce moment est passé");
  expect(await agent.locator("#hold-moment").inputValue()).toBe("2026-11-20T10:00");
  expect(await agent.locator("#hold-reason").inputValue()).toBe("Le transporteur enquête.");
  await agent.getByRole("radio", { name: "sans fin" }).check();
  await agent.getByRole("button", { name: "Mettre en suspens" }).click();
  await agent.getByText("En suspens sans fin", { exact: true }).waitFor();
  expect(await agent.evaluate("document.documentElement.scrollWidth")).toBe(390);

  await customer.getByText("en suspens jusqu’à ce que nous puissions continuer").waitFor(soon);
  await customer.locator("#body").fill("Alors ?");
  await customer.getByRole("button", { name: "Envoyer" }).click();
  await customer.waitForURL(`**/tickets/${number}`);
  await agent.reload();
  expect(await agent.getByText("suspens terminé : le client a écrit").count()).toBe(1);
  expect(await agent.getByText("En suspens sans fin", { exact: true }).count()).toBe(0);
});

// The job that closes looks once a minute.
test(
  "a solved request closes after a week; its page leads to a new one that names it",
  { timeout: 180_000 },
  async () => {
    const customer = await stage.newPage();
    await enter(customer, stage.demo, "customer");
    const number = await askForAPerson(customer, "Quel est le poids du pendentif Étoile ?");
    const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
    await enter(agent, stage.demo, "agent");
    await agent.goto(`/agent/tickets/${number}`);
    await agent.getByText("En direct").waitFor();
    await agent.getByRole("button", { name: "Résoudre" }).click();
    await customer.getByText(/Écrivez ci-dessous jusqu’au 30 nov\. 2026, \d\d:\d\d \(heure de Paris\)/).waitFor(soon);
    await customer.locator("#body").fill("Encore une chose.");

    await stage.demo.setClock("2026-11-30T12:33:00+01:00");
    await customer.getByText("Cette demande est close.", { exact: false }).waitFor({ timeout: 90_000 });
    // A week later everybody of staff signs in anew.
    await enter(agent, stage.demo, "agent");
    await agent.goto(`/agent/tickets/${number}`);
    await agent.getByText(/Elle ne peut plus être rouverte/).waitFor(soon);
    expect(await agent.getByRole("button", { name: "Rouvrir" }).count()).toBe(0);
    await customer.getByRole("button", { name: "Envoyer" }).click();
    expect(await customer.getByRole("alert").innerText()).toContain("Cette demande est close");
    expect(await customer.locator("#body").inputValue()).toBe("Encore une chose.");
    await customer.goto(`/aurelia/fr/tickets/${number}`);
    await shoot(customer, "closed");
    await shoot(agent, "closed-agent");
    await customer.getByRole("link", { name: "Ouvrir une nouvelle demande" }).click();
    await customer.getByText(`Fait suite à la demande ${number}, qui est close.`).waitFor();
    await customer.locator("#message").fill("Encore une chose : et sa longueur ?");
    const another = customer.getByRole("radio", { name: /Ouvrir une autre demande/ });
    if (await another.count()) await another.check();
    await customer.locator("form button.button-primary").click();
    await customer.waitForURL((url) => /\/tickets\/\d+$/.test(url.pathname) && !url.pathname.endsWith(number));
    const next = await customer.locator("#number").innerText();
    await agent.goto(`/agent/tickets/${next}`);
    expect(await agent.getByRole("complementary").innerText()).toContain(`Fait suite à la demande ${number}`);
  },
);
