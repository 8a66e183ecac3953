import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** The drafts made of a page of plain text. */
function imported(text: string) {
  const { pages } = draftPages([{ name: "aide.txt", bytes: new TextEncoder().encode(text) }], "fr", []);
  return pages.flatMap(({ drafts }) => drafts);
}

const questions = `Questions fréquentes
L'atelier y répond en peu de mots

Les skis

Quelle longueur choisir ?
Celle de votre taille, à dix centimètres près.

Faut-il farter les skis neufs ?
Oui, avant la première sortie.

Le règlement

Comment régler mes skis ?
Par virement, ou au comptoir du magasin.

Quand suis-je débité ?
Le jour où les skis partent de l'atelier.

Une question de plus ?
L'atelier vous répond le matin.
Nous contacter
Nous appeler

`;

test("a page copied behind a page of questions is a theme, and no part of the last one", () => {
  const drafts = imported(`${questions}Livraison & Retours
L'atelier envoie vos skis où vous voulez, dans toute la vallée

Envoi soigné
3 à 5 jours ouvrés
Les skis partent dans une housse neuve, comptez 3 à 5 jours ouvrés en plaine.

Envoi suivi
Un numéro vous dit où se trouve la housse.

Essai à la maison
Gardez-les un soir, sans les chausser sur la neige.

Housse à rendre
Posez-la vide devant la porte, le porteur la reprend.
`);
  expect(drafts.map(({ title }) => title)).toEqual(["Les skis", "Le règlement", "Livraison & Retours"]);
  const text = drafts.at(-1)?.source ?? "";
  expect(text).toMatch(/^## Envoi soigné\n\n3 à 5 jours ouvrés/m);
  expect(drafts[1]?.source).not.toContain("housse");
});

test("buttons below the last text of a page are no theme and no heading", () => {
  const drafts = imported(questions);
  expect(drafts.map(({ title }) => title)).toEqual(["Les skis", "Le règlement"]);
  expect(drafts[1]?.source).not.toMatch(/^#.*Nous/m);
});
