import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

function importPage(name: string, text: string) {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  const drafts = pages.flatMap((page) => page.drafts);
  return { source: drafts.map(({ source }) => source).join("\n") };
}

test("titles set apart by letters are headings, a long one shortened above its own words", () => {
  const parts =
    "le caisson, la membrane, le bouton du volume, le socle, la prise du casque, la grille de tissu, le câble";
  const { source } = importPage(
    "garanties.md",
    `# Garanties

## Nos radios

A.3 ans pour le poste

Le poste est remplacé s'il ne s'allume plus.

B. 2 ans pour le haut-parleur, et ${parts}

Une pièce fendue est changée sans frais.

C. 1 an pour la pile

Une pile qui ne tient plus une heure est reprise.

## Nos lampes

Deux ans, ampoule comprise.`,
  );
  expect(source).toMatch(/^##+ A\.3 ans pour le poste\n\nLe poste/m);
  expect(source).toMatch(/^##+ B\. 2 ans pour le haut-parleur\n\nB\. 2 ans pour le haut-parleur, et le caisson/m);
  expect(source).toMatch(/^##+ C\. 1 an pour la pile\n\nUne pile/m);
});

test("choices in a row by letters stay in their answer", () => {
  const { source } = importPage(
    "aide.md",
    "# Aide\n\n## Quel format ?\n\nA. Petit\n\nB. Moyen\n\nC. Grand\n\n## Quel prix ?\n\nDix euros.",
  );
  expect(source).not.toMatch(/^#.*(?:Petit|Moyen|Grand)/m);
});
