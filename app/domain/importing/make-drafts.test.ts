import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import type { InputFile } from "./draft-pages.ts";
import { draftPath } from "./draft.ts";

const file = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });
const drafts = (...files: InputFile[]) => draftPages(files, "fr", []).pages.flatMap((page) => page.drafts);
const body = (text: string) => drafts(file("aide.txt", text))[0]?.source.split("---\n")[2];

test("no two drafts have one name, whatever their pages are called", () => {
  const text = "Livraison\nQuand ?\nDemain.\nOù ?\nPartout.\nRetours\nQuand ?\nUn jour.\nOù ?\nIci.";
  expect(drafts(file("a.txt", text), file("b.txt", text)).map(draftPath)).toEqual([
    "import/livraison.md",
    "import/retours.md",
    "import/livraison-2.md",
    "import/retours-2.md",
  ]);
});

test("a draft is never named as what the content folder passes over", () => {
  expect(drafts(file("readme.md", "# Import report\n\nUn texte.")).map(draftPath)).toEqual([
    "import-report/import-report-page.md",
  ]);
});

test("lists keep their numbers and their order, lines set in below an item stay with it", () => {
  expect(
    body(
      "Comment faire ?\nEn trois temps :\n1. Ouvrez.\n    Sans forcer.\n2. Videz.\n    - le haut\n    - le bas\n3. Fermez.\nC'est tout.",
    ),
  ).toBe(`## Comment faire ?

En trois temps :

1. Ouvrez.

   Sans forcer.

2. Videz.
   - le haut
   - le bas

3. Fermez.

C'est tout.
`);
});

test("short lines behind a colon become the list that they were", () => {
  expect(body("Comment payer ?\nNous prenons :\nVisa\nMasterCard\nPayPal\nLe débit a lieu au départ du colis.")).toBe(
    "## Comment payer ?\n\nNous prenons :\n\n- Visa\n- MasterCard\n- PayPal\n\nLe débit a lieu au départ du colis.\n",
  );
});

test("a flattened table is put back together, rows parted by tabs too", () => {
  const flat = body("Quels tarifs ?\nVoici nos prix de ce jour.\nPays\nPrix\nFrance\n5 €\nBelgique\n8 €\nSuisse\n14 €");
  const tabbed = body(
    "Quels tarifs ?\nVoici nos prix de ce jour.\nPays\tPrix\nFrance\t5 €\nBelgique\t8 €\nSuisse\t14 €",
  );
  expect(flat).toContain("| Pays | Prix |\n| - | - |\n| France | 5 € |\n| Belgique | 8 € |\n| Suisse | 14 € |");
  expect(tabbed).toBe(flat);
});

test("addresses become links, and signs of Markdown stay what they were", () => {
  expect(
    body(
      "Où écrire ?\nÀ aide@remise.example ou sur https://remise.example/a_b, 24 h/24.\n2 * 3 = 6, _ou presque_ [sic].",
    ),
  ).toBe(
    "## Où écrire ?\n\nÀ <aide@remise.example> ou sur <https://remise.example/a_b>, 24 h/24.\n\n2 \\* 3 = 6, \\_ou presque\\_ \\[sic].\n",
  );
});

test("text under a title of its own keeps that title; without any, its first words head it", () => {
  const [titled] = drafts(file("aide.txt", "Livraison\nTout part demain matin, quoi qu'il arrive."));
  const [bare] = drafts(file("aide.txt", "Tout part demain matin, quoi qu'il arrive. Sauf le lundi."));
  expect(titled?.sections.map(({ heading, isMade }) => [heading, isMade])).toEqual([["Livraison", false]]);
  expect(bare?.sections.map(({ heading, isMade }) => [heading, isMade])).toEqual([
    ["Tout part demain matin, quoi qu'il arrive", true],
  ]);
});
