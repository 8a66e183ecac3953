import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readMail } from "#tests/support/read-mail.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

/** The two links of the e-mail that says that this request is solved, as its file holds them. */
async function linksFor(number: string): Promise<{ good: string; bad: string }> {
  const folder = path.join(stage.demo.folder, "data", "mail");
  const find = async () => {
    for (const name of (await readdir(folder)).filter((one) => one.endsWith(".eml"))) {
      const { text } = readMail(await readFile(path.join(folder, name), "utf8"));
      const [good, bad] = text.match(/https?:\S+\/satisfaction\?\S+/g) ?? [];
      if (good && bad && text.includes(`/tickets/${number}/satisfaction`)) return { good, bad };
    }
    return null;
  };
  await expect.poll(find, { timeout: 15_000, interval: 200 }).not.toBeNull();
  return (await find())!;
}

test("an agent solves, the customer says by the e-mail's link that it was not good, agent and lead see it, and it opens again", async () => {
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await enter(agent, stage.demo, "agent");
  await agent.getByText("En direct").waitFor();
  const customer = await stage.newPage({ bypassCSP: true });
  await enter(customer, stage.demo, "customer");
  await customer.goto("/aurelia/fr/support");
  await customer.locator("#message").fill("Le fermoir de mon collier est cassé.");
  await customer.locator("form button.button-primary").click();
  await customer.waitForURL("**/tickets/**");
  const number = await customer.locator("#number").innerText();
  const ticket = `/aurelia/fr/tickets/${number}`;
  await agent.goto(`/agent/tickets/${number}?view=solved`);
  await agent.getByText("En direct").waitFor();
  await agent.getByRole("button", { name: "Résoudre" }).click();
  await agent.getByRole("button", { name: "Rouvrir" }).waitFor();

  // The page that was open all along leads to the form too.
  await customer.getByRole("link", { name: "Dire comment cela s’est passé" }).click();
  await customer.getByRole("button", { name: "Donner mon avis" }).waitFor();
  await expectSound(customer, "own-page");

  const links = await linksFor(number);
  const elsewhere = await stage.newPage({ bypassCSP: true });
  await elsewhere.goto(links.good);
  expect(await elsewhere.getByRole("radio", { name: "Bien", exact: true }).isChecked()).toBe(true);
  await elsewhere.goto(links.bad);
  expect(await elsewhere.locator("main").innerText()).not.toContain("fermoir");
  await expectSound(elsewhere, "link");
  // By the keyboard alone: the choice is made already, then the words, then the button.
  const chosen = elsewhere.getByRole("radio", { name: "Pas bien" });
  expect(await chosen.isChecked()).toBe(true);
  await chosen.focus();
  await elsewhere.keyboard.press("Tab");
  await elsewhere.keyboard.type("Personne ne m’a <b>rappelée</b>.");
  await elsewhere.keyboard.press("Tab");
  await elsewhere.keyboard.press("Enter");
  await elsewhere.getByText("Votre avis est arrivé à l’équipe.").waitFor();
  await expectSound(elsewhere, "thanks");

  const line = agent.getByRole("link", { name: new RegExp(number) });
  await line.getByText("Client mécontent").waitFor({ timeout: 5000 });
  const context = agent.getByRole("complementary");
  await context.getByText("Personne ne m’a <b>rappelée</b>.").waitFor();
  expect(await context.innerText()).toContain("avis du client, avec des mots : pas bien");
  await expectSound(agent, "agent");

  const lead = await stage.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await enter(lead, stage.demo, "teamLead");
  await lead.goto("/admin/operations");
  const figures = lead.getByRole("region", { name: /Ce qu’en disent les clients|What customers say/ });
  expect(await figures.getByRole("row").last().innerText()).toMatch(/aurelia\D+1\s+1\s+(trop peu|too few)/);
  await expectSound(lead, "operations");
  await figures.getByRole("link", { name: number, exact: true }).click();
  await lead.getByText("Personne ne m’a <b>rappelée</b>.").waitFor();

  await customer.goto(ticket);
  expect(await customer.locator("#satisfaction").innerText()).toContain("Personne ne m’a <b>rappelée</b>.");
  await expectSound(customer, "own-page-said");
  await elsewhere.getByRole("link", { name: "Écrire à nouveau" }).click();
  await elsewhere.waitForURL("**/sign-in**");
  await customer.locator("#body").fill("Il reste le fermoir.");
  await customer
    .locator("form")
    .filter({ has: customer.locator("#body") })
    .getByRole("button")
    .click();
  await agent.getByRole("button", { name: "Résoudre" }).waitFor({ timeout: 5000 });
  await customer.goto(links.good);
  await customer.getByRole("button", { name: "Donner mon avis" }).click();
  await customer.getByText("Votre avis est arrivé").waitFor();
  await context.getByText("avis du client : bien").waitFor({ timeout: 5000 });
});
