import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

test("where wide gaps part a page, each part is a theme and a theme's word within one is its section", () => {
  const text = `Vos questions

Paiement

Quelles cartes prenez-vous ?
Toutes, et les chèques-vacances.

Puis-je payer en deux fois ?
Oui, dès cent euros.

Livraison

Livrez-vous les gîtes ?
Oui, le vendredi.

Faut-il être là ?
Non, une boîte à clé suffit.


Retours & avoirs
Trente jours pour changer d'avis, sans donner de raison.

Délai

Le délai court dès le lendemain de la livraison.

Remboursement

L'argent revient sur la carte en une semaine.

Échange

Nous livrons l'autre modèle et reprenons le premier.


Notre histoire
Une ferme du Jura qui tourne le buis depuis trois générations.

L'atelier

Il se visite le jeudi, sur rendez-vous.`;
  const { pages } = draftPages([{ name: "aide.txt", bytes: new TextEncoder().encode(text) }], "fr", []);
  const themes = pages.flatMap(({ outline }) => outline.themes);
  expect(themes.map(({ name, sections }) => [name, ...sections.map(({ heading }) => heading)])).toEqual([
    ["Paiement", "Quelles cartes prenez-vous ?", "Puis-je payer en deux fois ?"],
    ["Livraison", "Livrez-vous les gîtes ?", "Faut-il être là ?"],
    ["Retours & avoirs", null, "Délai", "Remboursement", "Échange"],
    ["Notre histoire", null, "L'atelier"],
  ]);
});
