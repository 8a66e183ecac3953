import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

test("an editor mends an article, is stopped by a fault at its line, publishes, and the next answer has the new words", async () => {
  const editor = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(editor, stage.demo, "editor");
  await editor.goto("/editor/articles/aurelia/fr/retours/bon-de-retour-perdu");
  const text = editor.locator("textarea[name=source]");
  const before = await text.inputValue();
  await editor.getByLabel("Tel que le client le voit").locator(".prose p").first().waitFor();

  await text.fill(before.replace(/^title: .*$/m, "title:"));
  await editor.getByText("ligne 2").waitFor();
  await editor.getByRole("button", { name: "Enregistrer et publier" }).click();
  await editor.getByText(/Non publié : corrigez/).waitFor();
  expect(await text.inputValue()).toContain("title:\n");

  await text.fill(`${before.trimEnd()}\n\nLe code de secours du bon est imprimé sur la facture violette.\n`);
  await editor.getByRole("button", { name: "Enregistrer et publier" }).click();
  await editor.getByText(/^Publié/).waitFor({ timeout: 2000 });

  const customer = await stage.newPage();
  await customer.goto("/aurelia/fr/help/retours/bon-de-retour-perdu");
  expect(await customer.locator("main").innerText()).toContain("facture violette");
  await customer.goto("/aurelia/fr/ask");
  await customer.locator("#text").fill("le code de secours du bon de retour est-il sur la facture violette ?");
  await customer.getByRole("button", { name: "Poser la question" }).click();
  await customer.waitForURL("**/answers/**");
  expect(await customer.locator("article").innerText()).toContain("facture violette");
});

test("the preview follows the sample order and the moment: open at 11:30, closed at 13:05", async () => {
  const editor = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(editor, stage.demo, "editor");
  await editor.goto("/editor/articles/aurelia/fr/commandes/annuler");
  const preview = editor.getByLabel("Tel que le client le voit");
  await editor.locator("#order").selectOption({ index: 1 });
  const options = await editor
    .locator("#order option")
    .evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent ?? ""]));
  const thisMorning = options.find(([key]) => /preparing|prepar/.test(key ?? ""))?.[0] ?? "";
  await editor.locator("#order").selectOption(thisMorning);
  await editor.locator("#asOf").fill("2026-11-23T11:30");
  await preview.getByText("13 h aujourd'hui").first().waitFor();
  await editor.locator("#asOf").fill("2026-11-23T13:05");
  await preview
    .getByText(/refusez le colis/i)
    .first()
    .waitFor();
});

test("an editor cannot open the queue, and a stranger cannot open the editor", async () => {
  const editor = await stage.newPage();
  await enter(editor, stage.demo, "editor");
  expect((await editor.goto("/agent/queue"))?.status()).toBe(403);
  const stranger = await stage.newPage();
  await stranger.goto("/editor/articles");
  expect(stranger.url()).toContain("/sign-in");
});
