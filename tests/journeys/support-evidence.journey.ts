import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectSound } from "#tests/support/expect-sound.ts";
import { enter, photo } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const send = "form button.button-primary";
const question = "le colis est marqué livré mais je n'ai rien reçu";

async function askForPerson(page: Page) {
  await page.goto("/aurelia/fr");
  await page
    .getByRole("link", { name: /Livrée/ })
    .first()
    .click();
  await page.locator("#text").fill(question);
  await page.getByRole("button", { name: "Poser la question" }).click();
  await page.waitForURL("**/answers/**");
  await page
    .getByRole("link", { name: /support/i })
    .last()
    .click();
  await page.waitForURL("**/support?answer=**");
}

/** Sends the form and waits for the whole page that comes back. */
async function press(page: Page): Promise<void> {
  await page.locator(send).click();
  await page.waitForLoadState();
}

test("without JavaScript a customer sends what they have, reads what is missing, and adds it later", async () => {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await enter(page, stage.demo, "customer");
  await askForPerson(page);
  const form = await page.locator("main").innerText();
  expect(form).toContain("Attestation sur l'honneur");
  expect(form).toContain("Conservé 30 jours au plus");

  // A file that is no photo: the words and the good file are still there.
  await page.locator("#message").fill("Le livreur n'a rien laissé, c'est urgent.");
  await page.locator("#file-identity_document").setInputFiles(photo("carte.png"));
  await page
    .locator("#file-anything_else")
    .setInputFiles({ name: "note.png", mimeType: "image/png", buffer: Buffer.from("<script>") });
  await press(page);
  const refused = await page.locator("main").innerText();
  expect(refused).toContain("n’est pas une photo ou un PDF");
  expect(refused).toContain("carte.png");
  expect(await page.locator("#message").inputValue()).toContain("rien laissé");
  await press(page);
  await page.waitForURL("**/tickets/**");
  const ticket = await page.locator("main").innerText();
  expect(ticket).toMatch(/Attestation sur l'honneur: manque, nécessaire pour décider/);
  expect(ticket).toMatch(/Copie de la pièce d'identité: donné \(1\)/);

  await page.getByText("Ajouter des photos et documents").click();
  await page.locator("#file-sworn_statement").setInputFiles(photo("attestation.png"));
  await page.getByRole("button", { name: "Ajouter à la demande" }).click();
  await page.waitForURL("**/tickets/*");
  const after = await page.locator("main").innerText();
  expect(after).toMatch(/Attestation sur l'honneur: donné \(1\)/);
  expect(after).toContain("Ajouté : Attestation sur l'honneur (1)");
});

test("a second request about the order is offered to be added to the first; the agent sees what decided, and is recorded opening the document", async () => {
  const page = await stage.newPage({ bypassCSP: true });
  await enter(page, stage.demo, "customer");
  await askForPerson(page);
  const choice = page.getByRole("radio", { name: /Ajouter ceci à la demande/ });
  const number = /demande (\d+)/.exec((await choice.locator("xpath=..").innerText()) ?? "")?.[1] ?? "";
  expect(number).not.toBe("");
  await page.locator("#message").fill("Toujours rien ce matin.");
  await press(page);
  expect(await page.locator("main").innerText()).toContain("Choisissez ci-dessous");
  await expectSound(page, "support", [1280, 390]);
  await choice.check();
  await press(page);
  await page.waitForURL(`**/tickets/${number}`);
  expect(await page.locator("main").innerText()).toContain("Toujours rien ce matin.");
  await expectSound(page, "ticket", [1280, 390]);

  const agent = await stage.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  await agent.goto(`/agent/tickets/${number}`);
  const context = agent.getByRole("complementary");
  for (const words of [
    "Urgente parce que",
    "« urgent »",
    "donné (1)",
    "Attestation sur l'honneur",
    "Français, d’après",
  ])
    expect((await context.innerText()).toLowerCase()).toContain(words.toLowerCase());
  expect(await context.innerText()).not.toContain("Ouvert par");
  const href = await context.getByRole("link", { name: "carte.png" }).getAttribute("href");
  const file = await agent.request.get(href ?? "");
  expect([file.status(), await file.body()]).toEqual([200, photo("").buffer]);
  await agent.reload();
  expect(await context.innerText()).toMatch(/Ouvert par\s+Inès.*carte\.png/s);
  await expectSound(agent, "agent-ticket", [1280, 390]);
});

test("somebody not signed in gives a photo, and adds another from the receipt", async () => {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await page.goto("/aurelia/fr/support");
  await page.locator("#message").fill("Mon colis est abîmé.");
  await page.locator("#email").fill("passante@example.org");
  await page.locator("#file-anything_else").setInputFiles(photo("colis.png"));
  await press(page);
  await page.waitForURL("**/tickets/**key=**");
  const receipt = await page.locator("main").innerText();
  expect(receipt).toContain("donné (1)");
  expect(receipt).not.toContain("colis.png");
  await page.getByText("Ajouter des photos et documents").click();
  await page.locator("#file-anything_else").setInputFiles(photo("interieur.png"));
  await page.getByRole("button", { name: "Ajouter à la demande" }).click();
  await page.getByText("donné (2)").waitFor();
});
