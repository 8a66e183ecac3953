import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

/** Signs in as one of the demonstration's agents by their address. */
async function enterAs(page: Page, email: string): Promise<void> {
  const person = stage.demo.people.find((one) => one.email === email);
  await page.goto(person?.signInPath ?? "/");
  await page.locator("#password").fill(person?.password ?? "");
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/agent/**");
}

/** Opens a chat from the support form; gives its number. */
async function openChat(page: Page, message: string): Promise<string> {
  await page.goto("/aurelia/fr/support");
  await page.locator("#message").fill(message);
  await page.locator("input[name=channel][value=chat]").check();
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/tickets/**");
  return page.locator("#number").innerText();
}

const lines = (page: Page) => page.locator("[data-chat-lines] [data-body]").allInnerTexts();

async function say(page: Page, text: string): Promise<void> {
  await page.locator("#body").fill(text);
  await page.locator("#body").press("Enter");
}

test("customer and agent talk live, through a lost network and a hand-over, until it goes on by e-mail", async () => {
  const ines = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enterAs(ines, "ines@guichet.example");
  await ines.getByText("En direct", { exact: true }).waitFor();

  const customer = await stage.newPage();
  await enter(customer, stage.demo, "customer");
  const number = await openChat(customer, "Bonjour, mon bracelet arrive quand ?");
  await customer.getByText("Inès Moreau est là.").waitFor();

  await ines.getByRole("link", { name: new RegExp(number) }).click({ timeout: 5000 });
  await ines.getByText("Le client est là.").waitFor({ timeout: 5000 });
  await ines.locator("#body").pressSequentially("Bonjour");
  await customer.getByText("Inès Moreau écrit…").waitFor({ timeout: 5000 });
  await ines.locator("#body").press("Enter");
  await customer.locator("[data-chat-lines]").getByText("Bonjour", { exact: true }).waitFor({ timeout: 5000 });
  await ines.getByText("Vu", { exact: true }).waitFor({ timeout: 5000 });
  await customer.locator("#body").pressSequentially("C’est la");
  await ines.getByText("Le client écrit…").waitFor({ timeout: 5000 });
  await say(customer, "C’est la commande de lundi.");
  await customer.locator("[data-chat-lines] [data-mark]").getByText("Vu", { exact: true }).waitFor({ timeout: 5000 });
  await say(ines, "Je regarde.");
  await customer.locator("[data-chat-lines]").getByText("Je regarde.").waitFor({ timeout: 5000 });
  await say(customer, "Merci.");
  await ines.getByRole("listitem").filter({ hasText: "Merci." }).waitFor({ timeout: 5000 });
  await customer.waitForFunction(() => document.querySelector("[data-chat-outgoing]")?.childElementCount === 0);

  await customer.context().setOffline(true);
  await say(customer, "Vous êtes toujours là ?");
  await customer.getByText("Non envoyé. Votre texte est conservé.").waitFor({ timeout: 10_000 });
  const stored = ines.waitForResponse((response) => (response.request().postData() ?? "").includes("colis"));
  await say(ines, "Votre colis part demain.");
  await stored;
  await customer.context().setOffline(false);
  await customer.locator("[data-chat-lines]").getByText("Votre colis part demain.").waitFor({ timeout: 20_000 });
  await customer.locator("[data-chat-lines]").getByText("Vous êtes toujours là ?").waitFor({ timeout: 20_000 });
  await customer.waitForFunction(() => document.querySelector("[data-chat-outgoing]")?.childElementCount === 0);

  const mateo = await stage.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  await enterAs(mateo, "mateo@guichet.example");
  await mateo.getByRole("button", { name: "Online" }).click();
  await mateo.getByText("Live", { exact: true }).waitFor();
  await mateo.goto("/agent/queue?view=mine");
  await mateo.getByText("Live", { exact: true }).waitFor();
  await ines.getByText("Transmettre", { exact: true }).click();
  await ines.locator("#hand-over-to").selectOption({ label: "Mateo Ruiz" });
  await ines.locator("#hand-over-note").fill("Colis au quai, étiquette à refaire.");
  await ines.getByRole("button", { name: "Transmettre le chat" }).click();
  await mateo.getByRole("link", { name: new RegExp(number) }).waitFor({ timeout: 2000 });
  await customer.getByText("Mateo Ruiz prend la suite.").waitFor({ timeout: 5000 });
  await ines.getByRole("button", { name: "Hors ligne" }).click();
  await mateo.getByRole("link", { name: new RegExp(number) }).click();
  await mateo.getByText("Colis au quai").waitFor();
  await say(mateo, "Bonjour, c’est Mateo : l’étiquette est refaite.");
  await customer.getByText("l’étiquette est refaite").waitFor({ timeout: 5000 });
  expect(await customer.locator("body").innerText()).not.toContain("Colis au quai");
  expect(await lines(customer)).toEqual([
    "Bonjour, mon bracelet arrive quand ?",
    "Bonjour",
    "C’est la commande de lundi.",
    "Je regarde.",
    "Merci.",
    "Votre colis part demain.",
    "Vous êtes toujours là ?",
    "Bonjour, c’est Mateo : l’étiquette est refaite.",
  ]);

  await customer.locator("#body").fill("Une phrase à moitié");
  await customer.reload();
  expect(await customer.locator("#body").inputValue()).toBe("Une phrase à moitié");
  await mateo.getByRole("button", { name: "Offline" }).click();
  await customer
    .getByText(/a dû partir\. La suite vient par e-mail/)
    .first()
    .waitFor({ timeout: 5000 });
  expect(await customer.locator("#body").inputValue()).toBe("Une phrase à moitié");

  const mails = await stage.newPage();
  await mails.goto("/outbox");
  const outbox = await mails.locator("main").innerText();
  expect(outbox.split("votre chat continue par e-mail")).toHaveLength(2);
  expect(outbox).toContain("Votre colis part demain.");
  expect(outbox).not.toContain("Colis au quai");
});

test("without scripts a visitor who has proven nothing still talks: in that browser only", async () => {
  const ines = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enterAs(ines, "ines@guichet.example");
  await ines.getByRole("button", { name: "Présente" }).click();
  await ines.getByText("En direct", { exact: true }).waitFor();
  const visitor = await stage.newPage({ javaScriptEnabled: false });
  await visitor.goto("/aurelia/fr/support");
  await visitor.locator("#email").fill("inconnue@exemple.org");
  const number = await openChatAgain(visitor);
  await ines.goto(`/agent/tickets/${number}`);
  await ines.getByText("Adresse non prouvée").first().waitFor();
  await ines.getByText("En direct", { exact: true }).waitFor();
  await say(ines, "Bonjour, en quoi puis-je aider ?");
  await ines.getByRole("listitem").filter({ hasText: "en quoi puis-je aider" }).waitFor();
  await visitor.locator("#body").fill("La gravure est-elle possible ?");
  await visitor.getByRole("button", { name: "Envoyer" }).click();
  await visitor.waitForURL(`**/tickets/${number}`);
  expect(await lines(visitor)).toEqual([
    "Une question de taille.",
    "Bonjour, en quoi puis-je aider ?",
    "La gravure est-elle possible ?",
  ]);
  const key = new URL(visitor.url()).searchParams.get("key");
  const stranger = await stage.newPage();
  await stranger.goto(`/aurelia/fr/tickets/${number}?key=${key ?? ""}`);
  expect(await stranger.locator("body").innerText()).not.toContain("La gravure");
  await visitor.getByRole("button", { name: /Quitter le chat/ }).click();
  await visitor
    .getByText(/Vous avez quitté le chat/)
    .first()
    .waitFor();
});

async function openChatAgain(page: Page): Promise<string> {
  await page.locator("#message").fill("Une question de taille.");
  await page.locator("input[name=channel][value=chat]").check();
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/tickets/**");
  return page.locator("#number").innerText();
}
