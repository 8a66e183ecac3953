import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

async function write(message: string, channel: "chat" | "email"): Promise<{ customer: Page; number: string }> {
  const customer = await stage.newPage();
  await customer.goto("/aurelia/fr/support");
  await customer.locator("#email").fill(`${randomUUID()}@exemple.org`);
  await customer.locator("#message").fill(message);
  await customer.locator(`input[name=channel][value=${channel}]`).check();
  await customer.locator("form button.button-primary").click();
  await customer.waitForURL("**/tickets/**");
  return { customer, number: await customer.locator("#number").innerText() };
}

async function agentAt(number: string): Promise<Page> {
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  await agent.getByRole("button", { name: "Présente" }).click();
  await agent.goto(`/agent/tickets/${number}`);
  await agent.getByText("En direct", { exact: true }).waitFor();
  // The page reads itself once when the events have begun.
  await agent.waitForTimeout(2000);
  return agent;
}

const body = (agent: Page) => agent.locator("#body");

test("whatever is pressed while the line is cut, the desk and what was typed stay, and go on by themselves", async () => {
  const { number } = await write("Bonjour, quelle est la taille de la bague ?", "email");
  const other = await write("Bonjour, et celle du collier ?", "email");
  const agent = await agentAt(number);
  await body(agent).fill("Un brouillon");
  await agent.context().setOffline(true);
  for (const name of ["Résoudre", "Absente un moment", /Rendre à la file|Prendre/]) {
    await agent.getByRole("button", { name }).click();
    await agent.waitForTimeout(1000);
  }
  await agent.getByText("Cela n’est pas arrivé au serveur").waitFor();
  await agent.getByText("Reconnexion…").waitFor();
  await agent.getByRole("button", { name: "Envoyer la réponse" }).click();
  await agent.getByText("Votre texte est toujours là.").waitFor();
  expect(await body(agent).inputValue()).toBe("Un brouillon");
  await agent.getByRole("link", { name: new RegExp(other.number) }).click();
  await agent.getByText("La lecture a échoué").waitFor();
  await agent.context().setOffline(false);
  await agent.locator("#subject").filter({ hasText: other.number }).waitFor({ timeout: 20_000 });
  await agent.getByText("En direct", { exact: true }).waitFor({ timeout: 20_000 });
  await agent.getByRole("link", { name: new RegExp(number) }).click();
  await agent.locator("#subject").filter({ hasText: number }).waitFor();
  expect(await body(agent).inputValue()).toBe("Un brouillon");
});

test("a hold, a priority and a tag that are pressed while the line is cut are said not to have arrived, and stay as typed", async () => {
  const { number } = await write("Bonjour, puis-je faire graver le bracelet ?", "email");
  const agent = await agentAt(number);
  await body(agent).fill("Un brouillon");
  await agent.locator("summary", { hasText: "Plus : priorité" }).click();
  await agent.locator("#hold-reason").fill("L’atelier répond demain");
  await agent.locator("input[name=tag]").last().fill("gravure");
  await agent.context().setOffline(true);
  const unreached = agent.getByText("Cela n’est pas arrivé au serveur");
  for (const [at, name] of ["Changer la priorité", "Mettre en suspens", "Ajouter"].entries()) {
    await agent.getByRole("button", { name, exact: true }).click();
    await unreached.nth(at).waitFor();
  }
  expect(await agent.locator("#hold-reason").inputValue()).toBe("L’atelier répond demain");
  expect(await agent.locator("input[name=tag]").last().inputValue()).toBe("gravure");
  expect(await body(agent).inputValue()).toBe("Un brouillon");
  await agent.context().setOffline(false);
  await agent.getByText("En direct", { exact: true }).waitFor({ timeout: 20_000 });
  await agent.getByRole("button", { name: "Mettre en suspens", exact: true }).click();
  await agent.getByRole("button", { name: "Reprendre" }).waitFor();
});

test("a reading that fails while the events go on leaves the page and says that it is behind", async () => {
  const { number } = await write("Bonjour, puis-je payer par chèque ?", "email");
  const agent = await agentAt(number);
  await agent.route(/\.data/, (route) => route.fulfill({ status: 502, body: "Bad gateway" }));
  await body(agent).fill("Un brouillon");
  const { number: newer } = await write("Bonjour, encore une question de bague", "email");
  await agent.getByText("Reconnexion…").waitFor({ timeout: 10_000 });
  expect(await body(agent).inputValue()).toBe("Un brouillon");
  await agent.unroute(/\.data/);
  await agent.getByRole("link", { name: new RegExp(newer) }).waitFor({ timeout: 10_000 });
  await agent.getByText("En direct", { exact: true }).waitFor({ timeout: 10_000 });
});

test("on a slow line one writes on while a message is on its way, and both arrive", async () => {
  const { customer, number } = await write("Bonjour, où est mon colis ?", "chat");
  const agent = await agentAt(number);
  await agent.getByText("Le client est là.").waitFor();
  await agent.route(/\.data/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await body(agent).pressSequentially("Bonjour Madame.");
  await body(agent).press("Enter");
  await body(agent).pressSequentially("Je regarde votre commande.", { delay: 15 });
  await body(agent).press("Enter");
  await customer.locator("[data-chat-lines]").getByText("Bonjour Madame.", { exact: true }).waitFor();
  await customer.locator("[data-chat-lines]").getByText("Je regarde votre commande.", { exact: true }).waitFor();
  await agent.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("#body")?.value === "");
});

test("two hasty clicks solve once, and what the customer has just written keeps it from being solved", async () => {
  const { customer, number } = await write("Bonjour, ma montre retarde", "chat");
  const agent = await agentAt(number);
  await agent.getByText("Le client est là.").waitFor();
  await agent.locator("input[name=readUpTo]").evaluate((field: HTMLInputElement) => (field.dataset.was = field.value));
  await customer.locator("#body").fill("Attendez, encore une chose !");
  await customer.locator("#body").press("Enter");
  await agent.getByRole("listitem").filter({ hasText: "encore une chose" }).waitFor();
  // As it was a moment before the message came.
  await agent
    .locator("input[name=readUpTo]")
    .evaluate((field: HTMLInputElement) => (field.value = field.dataset.was ?? ""));
  await agent.getByRole("button", { name: "Résoudre" }).click();
  await agent.getByText("le client vient d’écrire").waitFor();
  await agent.reload();
  await agent.getByText("En direct", { exact: true }).waitFor();
  const place = await agent.getByRole("button", { name: "Résoudre" }).boundingBox();
  const at = { x: (place?.x ?? 0) + 8, y: (place?.y ?? 0) + 8 };
  await agent.mouse.click(at.x, at.y);
  await agent.getByRole("button", { name: "Rouvrir" }).waitFor();
  await agent.mouse.click(at.x, at.y);
  await agent.waitForTimeout(1500);
  expect(await agent.getByRole("button", { name: "Rouvrir" }).count()).toBe(1);
});
