import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

function importPage(name: string, text: string) {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  return pages.flatMap(({ drafts }) => drafts.map(({ source }) => source)).join("\n");
}

test("questions that bear no mark are headings beside marked ones, where the page answers several like them", () => {
  const text = importPage(
    "aide.md",
    `# Nos canoës

## Vos questions

Canoës

Tout sur nos bateaux, vite dit !

Comment gonfler le canoë ?

Avec la pompe à pied du sac.

Quand ranger les pagaies ?

Dès le retour à la berge.

La pompe se règle-t-elle toute seule ?

Non, son cadran se lit à l'œil.

Quel poids porte le canoë ?

Jusqu'à deux cents kilos.

## Nos adresses

À Pau et à Dax.`,
  );
  expect(text).toMatch(/^##+ La pompe se règle-t-elle toute seule \?\n\nNon/m);
  expect(text).not.toMatch(/^#.*vite dit/m);
});

test("a title above lines of figures heads them, and a size above a name belongs to it", () => {
  const text = importPage(
    "aide.txt",
    `Comment payer ?
Par carte, en une fois.

Qui livre ?
La Poste, du lundi au samedi.

Puis-je changer d'avis ?
Oui, pendant un mois.

Trio de Savons Doux
18,50 €
4,7/5 (31 avis)

Dans la boîte
30 ml
Lait de Figue 5 %
Pour le corps, chaque soir.
45 ml
Huile de Noyau
Pour les mains, en hiver.

Est-ce un cadeau ?
Oui, la boîte ferme avec un ruban.`,
  );
  expect(text.match(/^## .*$/gm)).toEqual([
    "## Comment payer ?",
    "## Qui livre ?",
    "## Puis-je changer d'avis ?",
    "## Trio de Savons Doux",
    "## Dans la boîte",
    "## Est-ce un cadeau ?",
  ]);
});
