import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

const question = "est ce que je peux encore annuler ma commande";

async function askAboutThisMorning(page: Page): Promise<void> {
  await enter(page, stage.demo, "customer");
  await page
    .getByRole("link", { name: /En cours de préparation/ })
    .first()
    .click();
  await page.locator("#text").fill(question);
  await page.getByRole("button", { name: "Poser la question" }).click();
  await page.waitForURL("**/answers/**");
}

/** The marked lines as they stand in the file, without what is said to a screen reader before each. */
const marked = (page: Page, part = "then") =>
  page
    .locator(`section[aria-labelledby=${part}] li mark`)
    .evaluateAll((marks) => marks.map((mark) => mark.lastChild?.textContent ?? ""));

test("a customer opens the source, says why the answer did not help, and both outlive the editor's change", async () => {
  const customer = await stage.newPage({ javaScriptEnabled: false });
  await askAboutThisMorning(customer);
  const answer = customer.url();
  await customer.getByRole("link", { name: /^lignes? \d+/ }).click();
  await customer.waitForURL("**/sources/0");
  const source = customer.url();
  expect(await customer.locator("h1").innerText()).toBe("Annuler ma commande");
  expect(await customer.getByText("L’article dit toujours la même chose aujourd’hui.").isVisible()).toBe(true);
  const before = await marked(customer);
  expect(before.join("\n")).toContain(":deadline{rule=");
  expect(before.join("\n")).not.toMatch(/:::|refusez/i);
  const lines = await customer.locator("main ol li").count();
  expect(lines).toBeGreaterThan(before.length);

  await customer.locator("a[href^='#line-']").first().focus();
  await customer.keyboard.press("Enter");
  expect(await customer.locator("li:focus mark").innerText()).toContain(before[0]);

  await customer.getByRole("link", { name: "Retour à la réponse" }).click();
  await customer.getByRole("button", { name: "Non", exact: true }).click();
  await customer.waitForURL("**#why");
  const editor = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(editor, stage.demo, "editor");
  await editor.goto("/editor/insights?shop=aurelia");
  const told = editor.getByRole("listitem").filter({ hasText: question });
  expect(await told.innerText()).toContain("Pas encore de raison donnée");

  await customer.getByLabel("C’est juste, mais cela ne m’aide pas").check();
  await customer.getByLabel("Avec vos mots").fill("x".repeat(501));
  await customer.getByRole("button", { name: "Envoyer" }).click();
  expect(await customer.getByRole("alert").innerText()).toContain("500");
  expect(await customer.locator("#comment").inputValue()).toBe("x".repeat(501));
  expect(await customer.getByLabel("C’est juste, mais cela ne m’aide pas").isChecked()).toBe(true);
  await customer.locator("#comment").fill("Je veux changer l’adresse, pas annuler.");
  await customer.getByRole("button", { name: "Envoyer" }).click();
  await customer.waitForURL(`${answer}#why`);
  expect(await customer.locator("#why").innerText()).toContain("Je veux changer l’adresse, pas annuler.");
  await customer.locator("#why").getByRole("link", { name: "Parler au support" }).waitFor();

  await editor.reload();
  expect(await told.innerText()).toContain("C’est juste, mais cela ne m’aide pas");
  expect(await told.innerText()).toContain("Je veux changer l’adresse, pas annuler.");
  expect(await editor.locator("dl > div").filter({ hasText: "Non résolues" }).innerText()).toMatch(/\n1\n/);
  await told.getByRole("link", { name: "Annuler ma commande" }).click();
  await editor.waitForURL("**/editor/articles/aurelia/fr/commandes/annuler");
  const text = editor.locator("textarea[name=source]");
  const written = await text.inputValue();
  const line = before[0] ?? "";
  expect(written).toContain(line);
  await text.fill(written.replace(line, `Nouveau texte. ${line}`));
  await editor.getByRole("button", { name: "Enregistrer et publier" }).click();
  await editor.getByText(/^Publié/).waitFor();

  await customer.goto(source);
  expect(await marked(customer)).toEqual(before);
  expect(await customer.getByText("Cette section a changé depuis.").isVisible()).toBe(true);
  expect(await marked(customer, "today")).toEqual([`Nouveau texte. ${line}`]);
});

test("a source is for whoever may see the answer: a stranger signs in first, staff see it below the ticket", async () => {
  const customer = await stage.newPage();
  await askAboutThisMorning(customer);
  const answer = customer.url();
  expect((await customer.goto(`${answer}/sources/7`))?.status()).toBe(404);
  const stranger = await stage.newPage();
  await stranger.goto(`${answer}/sources/0`);
  expect(stranger.url()).toContain("/aurelia/fr/sign-in?next=");

  await customer.goto(answer);
  await customer.getByRole("link", { name: "Parler au support" }).click();
  await customer.locator("form button.button-primary").first().click();
  await customer.waitForURL("**/tickets/**");
  const number = await customer.locator("#number").innerText();
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  await agent.goto(`/agent/tickets/${number}`);
  await agent.getByRole("complementary").locator("details summary").click();
  await agent.getByRole("link", { name: /^lignes? \d+/ }).click();
  await agent.waitForURL(`**/agent/tickets/${number}/sources/0`);
  expect((await marked(agent)).length).toBeGreaterThan(0);
  expect((await agent.goto("/agent/tickets/999999/sources/0"))?.status()).toBe(404);
});
