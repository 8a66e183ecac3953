import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

test("an agent sees the ticket come in, answers, reads the customer's word and solves it; both pages follow live", async () => {
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  await agent.getByText("En direct").waitFor();

  const customer = await stage.newPage();
  await enter(customer, stage.demo, "customer");
  await customer
    .getByRole("link", { name: /Livrée/ })
    .first()
    .click();
  await customer.locator("#text").fill("mon bracelet est arrivé cassé");
  await customer.getByRole("button", { name: "Poser la question" }).click();
  await customer.waitForURL("**/answers/**");
  await customer.getByRole("link", { name: "Parler au support" }).click();
  await customer.locator("#message").fill("Le fermoir est cassé, je voudrais un échange.");
  await customer.locator("form button.button-primary").click();
  await customer.waitForURL("**/tickets/**");
  const number = await customer.locator("#number").innerText();

  await agent.getByRole("link", { name: new RegExp(number) }).click();
  await agent.waitForURL(`**/agent/tickets/${number}**`);
  const context = agent.getByRole("complementary");
  expect(await context.innerText()).toContain("mon bracelet est arrivé cassé");
  expect(await context.innerText()).toContain("camille@aurelia.example");
  expect(await context.innerText()).toMatch(/parle\s*: français/);
  await agent.locator("#body").fill("Note : vérifier le stock.");
  await agent.getByRole("button", { name: "Ajouter la note" }).click();
  await agent.getByText("Note : vérifier le stock.").waitFor();
  await agent.locator("#body").fill("Bonjour Camille, l’échange part demain.");
  await agent.locator("#body").press("Control+Enter");

  await customer.getByText("l’échange part demain").waitFor({ timeout: 5000 });
  expect(await customer.locator("main").innerText()).not.toContain("vérifier le stock");
  await agent.locator("#body").fill("Un brouillon qui reste");
  await customer.locator("#body").fill("Merci beaucoup.");
  await customer.getByRole("button", { name: "Envoyer" }).click();
  await agent.getByRole("listitem").filter({ hasText: "Merci beaucoup." }).waitFor({ timeout: 5000 });
  expect(await agent.locator("#body").inputValue()).toBe("Un brouillon qui reste");
  await agent.reload();
  await agent.getByText("En direct").waitFor();
  expect(await agent.locator("#body").inputValue()).toBe("Un brouillon qui reste");
  await agent.getByRole("button", { name: "Résoudre" }).click();
  await agent.getByRole("button", { name: "Rouvrir" }).waitFor();
  await customer.getByText("Résolue", { exact: true }).first().waitFor({ timeout: 5000 });

  const mails = await stage.newPage();
  await mails.goto("/outbox");
  expect(await mails.locator("main").innerText()).toContain("l’échange part demain");
});

test("an agent who is offline gets nothing by itself, takes a ticket by hand and gives it back", async () => {
  const first = await stage.newPage();
  await enter(first, stage.demo, "agent");
  await first.getByRole("button", { name: "Hors ligne" }).click();
  const visitor = await stage.newPage();
  await visitor.goto("/aurelia/fr/support");
  await visitor.locator("#message").fill("Quelle est la longueur de la chaîne Lune ?");
  await visitor.locator("#email").fill("lune@exemple.org");
  await visitor.locator("form button.button-primary").click();
  await visitor.waitForURL("**/tickets/**");
  const number = await visitor.locator("#number").innerText();
  await first.goto(`/agent/tickets/${number}`);
  await first.getByRole("button", { name: "Prendre" }).click();
  await first.getByText("Cette demande est à vous.").waitFor();
  await first.getByRole("button", { name: "Rendre à la file" }).click();
  await first.getByText("de retour dans la file").waitFor();
});
