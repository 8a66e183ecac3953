import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { enter, photo } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const send = "form button.button-primary";

async function ask(page: Page, question: string) {
  await page.goto("/aurelia/fr");
  await page
    .getByRole("link", { name: /Livrée/ })
    .first()
    .click();
  await page.locator("#text").fill(question);
  await page.getByRole("button", { name: "Poser la question" }).click();
  await page.waitForURL("**/answers/**");
}

test("a customer asks for a return with a photo, reads the ticket, and the agent decides with all of it in view", async () => {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await enter(page, stage.demo, "customer");
  await ask(page, "puis-je retourner ma commande ?");
  await page.getByRole("link", { name: "Demander un retour" }).click();
  await page.waitForURL("**/requests/return?answer=**");
  const form = await page.locator("main").innerText();
  expect(form).toMatch(/livrée le 20 nov\..*\+ 14 jours = 4 déc\. 2026/);
  expect(form).toContain("Une personne lit cette demande et décide");
  expect(form).toMatch(/Réponse attendue d’ici le \d/);

  // Refused for want of an item: the words and the photo are still there.
  await page.locator("#reason").selectOption("not_as_expected");
  await page.locator("#details").fill("Le bleu est bien plus clair que sur la photo.");
  await page.locator("#file-anything_else").setInputFiles(photo("../../bracelet.png"));
  await page.locator(send).click();
  expect(await page.getByRole("alert").innerText()).toContain("Rien n’est encore envoyé");
  expect(await page.locator("main").innerText()).toContain("Cochez au moins un article");
  expect(await page.locator("#details").inputValue()).toContain("bien plus clair");
  expect(await page.locator("main").innerText()).toContain("bracelet.png");

  await page.getByRole("checkbox", { name: /Bracelet cordon/ }).check();
  await page.getByRole("radio", { name: "Un avoir" }).check();
  await page.locator(send).click();
  await page.waitForURL("**/tickets/**");
  const number = await page.locator("#number").innerText();
  const ticket = await page.locator("main").innerText();
  for (const words of ["Bracelet cordon", "1 sur 1", "Un avoir", "bien plus clair", "C’est possible", "4 déc. 2026"])
    expect(ticket).toContain(words);
  expect(ticket).not.toContain("Boucles");
  const href = await page.getByRole("link", { name: "bracelet.png" }).getAttribute("href");
  const file = await page.request.get(href ?? "");
  expect([file.status(), await file.body()]).toEqual([200, photo("").buffer]);
  expect(file.headers()).toMatchObject({
    "content-type": "image/png",
    "content-disposition": "inline; filename*=UTF-8''bracelet.png",
    "x-content-type-options": "nosniff",
  });
  expect(file.headers()["content-security-policy"]).toContain("sandbox");

  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  await agent.getByRole("link", { name: new RegExp(number) }).click();
  await agent.waitForURL(`**/agent/tickets/${number}**`);
  const asked = agent.getByRole("region", { name: "Retourner des articles", exact: true });
  for (const words of ["Bracelet cordon", "Un avoir", "C’est possible", "livrée le 20 nov."])
    expect(await asked.innerText()).toContain(words);
  const seen = await agent.request.get((await asked.getByRole("link").getAttribute("href")) ?? "");
  expect([seen.status(), await seen.body()]).toEqual([200, photo("").buffer]);
});

test("the same request a second time leads to the first; a stranger sees neither form nor file", async () => {
  const page = await stage.newPage();
  await enter(page, stage.demo, "customer");
  await ask(page, "que faire si mon article est cassé ou défectueux ?");
  await page.getByRole("link", { name: "Signaler un article abîmé" }).click();
  await page.waitForURL("**/requests/damaged_or_defective**");
  const address = page.url();
  await page.getByRole("checkbox", { name: /Bracelet cordon/ }).check();
  await page.locator("#reason").selectOption("defect");
  await page.locator("#file-photo_item").setInputFiles(photo("fermoir.png"));
  await page
    .getByRole("group", { name: /emballage/ })
    .getByRole("checkbox", { name: /Je ne l’ai pas/ })
    .check();
  await page.locator("#file-photo_parcel").setInputFiles({ ...photo("colis.jpg"), mimeType: "image/jpeg" });
  await page.locator(send).dblclick();
  // A picture of another kind than its name says is refused, and the missing reason is asked for.
  await page.getByText("colis.jpg n’est pas une photo").waitFor();
  await page.getByText("Dites en quelques mots pourquoi").waitFor();
  // The second click's answer takes the place of the first one's, with what was typed meanwhile.
  await page.waitForLoadState("networkidle");
  await page.locator("[name=because-photo_parcel]").fill("Le carton est déjà jeté");
  await page.locator(send).dblclick();
  await page.waitForURL("**/tickets/**");
  const number = await page.locator("#number").innerText();
  expect(await page.locator("main").innerText()).toContain("Pas disponible : Le carton est déjà jeté");
  const file = (await page.getByRole("link", { name: "fermoir.png" }).getAttribute("href")) ?? "";

  await page.goto(address);
  expect(await page.locator("main").innerText()).toContain(`porte le numéro ${number}`);
  expect(await page.locator("main form").count()).toBe(0);
  await page.getByRole("link", { name: `Ouvrir la demande ${number}` }).click();
  expect(new URL(page.url()).pathname).toBe(`/aurelia/fr/tickets/${number}`);

  const stranger = await stage.newPage();
  for (const path of [new URL(address).pathname + new URL(address).search, file]) {
    await stranger.goto(path);
    expect(stranger.url()).toContain("/aurelia/fr/sign-in?next=");
  }
});
