import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectSound } from "#tests/support/expect-sound.ts";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

async function askPerson(page: Page, words: string): Promise<string> {
  await page.goto("/aurelia/fr/support");
  await page.locator("#message").fill(words);
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/tickets/**");
  return page.locator("#number").innerText();
}

test("an agent tags a ticket and narrows the queue, then merges it; the customer is led on and their word lands there", async () => {
  const customer = await stage.newPage();
  await enter(customer, stage.demo, "customer");
  const first = await askPerson(customer, "La bague que j'ai commandée est trop petite.");
  const second = await askPerson(customer, "Quel est le délai de réparation d'une montre ancienne ?");
  // Their page of the one that will be merged stays open, its reply half written.
  await customer.goto(`/aurelia/fr/tickets/${first}`);
  await customer.locator("#body").fill("Écrit avant la fusion.");
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");

  await agent.goto(`/agent/tickets/${first}?view=mine`);
  await agent.getByText("En direct").waitFor();
  const tag = agent.getByLabel("Ajouter une étiquette");
  await tag.fill("deux mots");
  await tag.press("Enter");
  await agent.getByText("« deux mots » n’a pas été ajoutée").waitFor();
  expect(await tag.inputValue()).toBe("deux mots");
  await tag.fill(" Taille-Bague ");
  await tag.press("Enter");
  await agent.getByRole("link", { name: "taille-bague", exact: true }).waitFor();
  await agent.getByText("#taille-bague").waitFor();
  await agent.getByRole("link", { name: "taille-bague", exact: true }).click();
  await agent.waitForURL(/tag=taille-bague/);
  await agent.getByText("Étiquette taille-bague seulement").waitFor();
  expect(await agent.getByRole("link", { name: new RegExp(second) }).count()).toBe(0);
  await agent.getByRole("link", { name: "Les miennes", exact: true }).click();
  await agent.waitForURL(/view=mine&tag=taille-bague/);
  await expectSound(agent, "queue-tag", [1280, 390]);
  await agent
    .getByRole("link", { name: new RegExp(first) })
    .first()
    .click();
  await agent.waitForURL(new RegExp(`tickets/${first}.*tag=taille-bague`));
  await expectSound(agent, "ticket-tag", [1280, 390]);

  // By keyboard alone: another's number, what will happen, and the button.
  const number = agent.getByLabel("Dans la demande numéro");
  await number.fill("99999");
  await number.press("Enter");
  await agent.getByText("Il n’y a pas de demande 99999 que vous puissiez voir.").waitFor();
  await expectSound(agent, "merge-refused", [1280, 390]);
  expect(await number.inputValue()).toBe("99999");
  await number.fill(second);
  await number.press("Enter");
  await agent.getByRole("heading", { name: `Fusionner ${first} dans ${second} ?` }).waitFor();
  expect(await agent.getByRole("main").innerText()).toContain("C’est irréversible.");
  await expectSound(agent, "merge-look", [1280, 390]);
  await agent.getByRole("button", { name: `Fusionner ${first} dans ${second}` }).focus();
  await agent.keyboard.press("Enter");
  await agent.waitForURL(`**/agent/tickets/${second}?**`);
  await agent.getByText(`La demande ${first} a été fusionnée dans celle-ci.`).waitFor();
  await agent.locator("summary", { hasText: `De la demande ${first}` }).focus();
  await agent.keyboard.press("Enter");
  await agent.locator("details[open]").getByText("La bague que j'ai commandée est trop petite.").last().waitFor();
  await expectSound(agent, "ticket-merged-into", [1280, 390]);

  // The page that was open before the merge follows, and what was written on it is not lost.
  await customer.getByText(`Se poursuit dans ${second}`).first().waitFor({ timeout: 5000 });
  await customer.getByRole("button", { name: "Envoyer" }).click();
  await customer.waitForURL(`**/tickets/${second}`);
  await customer.getByText("Écrit avant la fusion.").waitFor();
  await agent.getByText("Écrit avant la fusion.").waitFor({ timeout: 5000 });
  await expectSound(customer, "customer-goes-on", [1280, 390]);
  await customer.getByRole("link", { name: `Ouvrir la demande ${first}` }).click();
  await customer.waitForURL(`**/tickets/${first}`);
  expect(await customer.locator("main").innerText()).toContain("La bague que j'ai commandée est trop petite.");
  expect(await customer.locator("textarea").count()).toBe(0);
  await expectSound(customer, "customer-merged", [1280, 390]);
  await agent.goto(`/agent/tickets/${first}`);
  await agent.getByRole("link", { name: `Ouvrir ${second}` }).waitFor();
  await expectSound(agent, "ticket-merged", [1280, 390]);
  const mails = await stage.newPage();
  await mails.goto("/outbox");
  expect(await mails.locator("main").innerText()).toContain(`Vos demandes ${first} et ${second}`);
});

test("without JavaScript a refused tag says why and gives back what was typed, and a merge leads on", async () => {
  const customer = await stage.newPage();
  await enter(customer, stage.demo, "customer");
  const [first, second] = [
    await askPerson(customer, "Mon collier Lune s'est terni en deux semaines."),
    await askPerson(customer, "Puis-je faire graver un médaillon avant Noël ?"),
  ];
  const agent = await stage.newPage({ javaScriptEnabled: false });
  await enter(agent, stage.demo, "agent");
  await agent.goto(`/agent/tickets/${first}?view=waiting`);
  const tag = agent.getByLabel("Ajouter une étiquette");
  await tag.fill("a b");
  await tag.press("Enter");
  await agent.getByText("« a b » n’a pas été ajoutée").waitFor();
  expect(await tag.inputValue()).toBe("a b");
  await tag.fill("Gravure");
  await tag.press("Enter");
  await agent.getByRole("button", { name: "Retirer gravure" }).click();
  expect(await agent.getByRole("button", { name: "Retirer gravure" }).count()).toBe(0);
  await agent.locator(`a[href*="merge?"][href*="into=${second}"]`).click();
  await agent.getByRole("button", { name: `Fusionner ${first} dans ${second}` }).click();
  await agent.waitForURL(`**/agent/tickets/${second}?**`);
  expect(await agent.locator("summary", { hasText: `De la demande ${first}` }).count()).toBe(1);
});
