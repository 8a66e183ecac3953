import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

test("a question that the articles do not answer becomes one ticket, however often the form is sent", async () => {
  const page = await stage.newPage();
  await enter(page, stage.demo, "customer");
  await page.getByRole("link", { name: /Une autre question/ }).click();
  await page.locator("#text").fill("pouvez-vous graver le prénom de ma fille au dos de la médaille ?");
  await page.getByRole("button", { name: "Poser la question" }).click();
  await page.waitForURL("**/answers/**");
  await page.getByRole("link", { name: "Parler au support" }).click();
  await page.waitForURL("**/support?answer=**");
  expect(await page.locator("main").innerText()).toContain("graver le prénom");
  await page.locator("#message").fill("C’est pour un baptême le 12 décembre, gravure « Jeanne ».");
  await page.locator("form button.button-primary").dblclick();
  await page.waitForURL("**/tickets/**");
  const number = await page.locator("#number").innerText();
  expect(number).toMatch(/^\d{4,}$/);
  await page.reload();
  expect(await page.locator("#number").innerText()).toBe(number);
  await page.goBack();
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/tickets/**");
  await page.goto("/aurelia/fr/tickets");
  expect(await page.getByRole("listitem").filter({ hasText: number }).count()).toBe(1);
  expect(await page.locator("main ul > li").count()).toBe(1);

  await page.goto(`/aurelia/fr/tickets/${number}`);
  await page.locator("#body").fill("x".repeat(10_001));
  await page.getByRole("button", { name: "Envoyer" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("Raccourcissez un peu");
  expect((await page.locator("#body").inputValue()).length).toBe(10_001);
  await page.locator("#body").fill("Plus court.");
  await page.getByRole("button", { name: "Envoyer" }).click();
  await page.getByText("Plus court.").waitFor();
});

test("a visitor who proves nothing gets a number and a time, and sees the conversation only after signing in", async () => {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await page.goto("/aurelia/fr/support");
  await page.locator("#message").fill("Bonjour, je n’arrive pas à créer de compte chez vous.");
  await page.locator("#email").fill("pas une adresse");
  await page.locator("form button.button-primary").click();
  expect(await page.getByRole("alert").innerText()).toContain("nom@exemple.org");
  expect(await page.locator("#message").inputValue()).toContain("créer de compte");
  await page.locator("#email").fill("nouvelle@exemple.org");
  await page.locator("form button.button-primary").click();
  await page.waitForURL("**/tickets/**key=**");
  const text = await page.locator("main").innerText();
  expect(text).toMatch(/Première réponse attendue/i);
  expect(text).toContain("nouvelle@exemple.org");
  expect(text).not.toContain("Conversation");
  expect(text).toContain("Connectez-vous pour la lire ici aussi.");
  expect(text).not.toContain("La réponse apparaît ici");
  const stranger = await stage.newPage();
  await stranger.goto(new URL(page.url()).pathname);
  expect(stranger.url()).toContain("/aurelia/fr/sign-in?next=");
});
