import { expect, test } from "vitest";
import { enter } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

/** An article with its front matter and headings, and nothing that helps below them. */
function nonsenseOf(source: string): string {
  const end = source.indexOf("\n---\n", 4) + 5;
  const headings = source.slice(end).match(/^## .*$/gm) ?? [];
  return source.slice(0, end) + headings.map((heading) => `${heading}\n\nUn et deux.\n`).join("\n");
}

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
  await editor.getByText(/^Publié/).waitFor();

  const customer = await stage.newPage();
  await customer.goto("/aurelia/fr/help/retours/bon-de-retour-perdu");
  expect(await customer.locator("main").innerText()).toContain("facture violette");
  await customer.goto("/aurelia/fr/ask");
  await customer.locator("#text").fill("le code de secours du bon de retour est-il sur la facture violette ?");
  await customer.getByRole("button", { name: "Poser la question" }).click();
  await customer.waitForURL("**/answers/**");
  expect(await customer.locator("article").innerText()).toContain("facture violette");
});

test("a text that content tests would fail with is held back, question by question, until it is corrected", async () => {
  const editor = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(editor, stage.demo, "editor");
  await editor.goto("/editor/articles/aurelia/fr/commandes/annuler");
  const text = editor.locator("textarea[name=source]");
  const before = await text.inputValue();
  const nonsense = nonsenseOf(before);
  await text.fill(nonsense);
  await editor.getByRole("button", { name: "Enregistrer et publier" }).click();
  await editor.getByText(/^Non publié : lisez ci-dessous/).waitFor();
  expect(await text.inputValue()).toBe(nonsense);
  const broken = editor.getByRole("listitem").filter({ hasText: "jpeux encore annuler ma commande" }).first();
  for (const words of ["Avec la commande d’exemple", "une réponse tirée de commandes/annuler", "Avec ce texte"])
    expect(await broken.innerText()).toContain(words);
  await editor.getByRole("button", { name: "Publier quand même" }).waitFor();

  await text.fill(before.trimEnd() + "\n\nLe mot de la fin.\n");
  await editor.getByRole("button", { name: "Enregistrer et publier" }).click();
  await editor.getByText(/^Publié.*tests de contenu/).waitFor();
  expect(await editor.getByRole("button", { name: "Publier quand même" }).count()).toBe(0);
});

test("without JavaScript it is published all the same by a button of its own, for that very text, and the page remembers", async () => {
  const editor = await stage.newPage({ javaScriptEnabled: false });
  await enter(editor, stage.demo, "editor");
  await editor.goto("/editor/articles/aurelia/fr/retours/bon-de-retour-perdu");
  const text = editor.locator("textarea[name=source]");
  const nonsense = nonsenseOf(await text.inputValue());
  await text.fill(nonsense);
  expect(await editor.getByRole("button", { name: "Publier quand même" }).count()).toBe(0);
  await editor.getByRole("button", { name: "Enregistrer et publier" }).click();
  await editor.getByText(/^Non publié : lisez ci-dessous/).waitFor();
  await text.fill(`${nonsense}\nTrois et quatre.\n`);
  await editor.getByRole("button", { name: "Publier quand même" }).click();
  await editor.getByText(/^Non publié : lisez ci-dessous/).waitFor();
  expect(await text.inputValue()).toContain("Trois et quatre.");
  await editor.getByRole("button", { name: "Publier quand même" }).click();
  await editor.getByText(/^Publié/).waitFor();
  expect(await editor.locator("main").innerText()).not.toContain("rien de ce qui réussissait n’échoue");
  await editor.getByText(/^Publié.* malgré les tests de contenu qui échouent/).waitFor();
  await editor.reload();
  await editor.getByText(/^Ce texte a été publié par .* malgré les tests de contenu/).waitFor();
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
