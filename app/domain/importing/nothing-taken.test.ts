import { expect, test } from "vitest";
import { processorTime } from "#tests/support/processor-time.ts";
import { draftPages } from "./draft-pages.ts";
import { readTraits } from "./line-traits.ts";
import { readNavigation } from "./navigation-lines.ts";

const bodies = (name: string, text: string) =>
  draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", [])
    .pages.flatMap((page) => page.drafts)
    .map(({ source }) => source)
    .join("\n");

const around = (inner: string) =>
  `<h1>Aide</h1><h2>Comment commander ?</h2><p>Sur le site.</p>${inner}<h2>Qui livre ?</h2><p>La Poste livre partout.</p>`;

test.each([
  [
    "a number in a sentence is no badge",
    '<h2>Quel délai ?</h2><p>Vous avez <span class="counter">30</span> jours pour renvoyer.</p>',
    "Vous avez 30 jours",
  ],
  [
    "a heading that is a badge as a whole stays",
    '<h2><span class="pill">Garantie</span></h2><p>Deux ans.</p>',
    "## Garantie",
  ],
  [
    "instalments are no vote",
    "<h2>Payer en trois fois ?</h2><p>3 mensualités de 40 € sans frais</p>",
    "mensualités de 40",
  ],
  [
    "a stroke between two words is no path",
    "<h2>Retour / Remboursement</h2><p>Sous dix jours.</p>",
    "Retour / Remboursement",
  ],
  [
    "a remark stays with its answer",
    "<p><strong>Puis-je renvoyer ?</strong> Oui, sous 30 jours.</p><p><strong>Attention :</strong> Les soldes ne sont pas reprises.</p>",
    "Attention",
  ],
  [
    "steps of so many are no printed pages",
    "<h2>Étape 1/3</h2><p>Ouvrez.</p><h2>Étape 2/3</h2><p>Fermez.</p>",
    "Étape 2/3",
  ],
])("%s", (_, inner, kept) => {
  const source = bodies("aide.html", around(inner));
  expect(source).toContain(kept);
  expect(source).not.toContain("## Attention");
});

test("a question on the newsletter at a page's end is a question", () => {
  const source = bodies(
    "aide.html",
    `${around("")}<h2>Comment quitter la newsletter ?</h2><p>Cliquez sur le lien en bas de chaque newsletter.</p>`,
  );
  expect(source).toContain("## Comment quitter la newsletter ?");
  expect(source).toContain("Cliquez sur le lien");
});

test("lines made to be slow are read at once", async () => {
  const took = await processorTime(() => {
    readTraits(`${":@".repeat(3_000)} x`, "fr");
    readNavigation(`a${" /".repeat(600)} b`);
    bodies("aide.txt", `Comment payer ?\nPar carte.\na${" ".repeat(60_000)}b\nQui livre ?\nLa Poste.\n`);
  });
  expect(took).toBeLessThan(2_000);
});
