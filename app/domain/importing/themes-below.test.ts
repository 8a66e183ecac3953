import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** The titles of the drafts made of a page. */
function titlesOf(name: string, text: string): string[] {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  return pages.flatMap(({ drafts }) => drafts.map(({ title }) => title));
}

const asked = (question: string, answer: string) =>
  `<div><button aria-expanded="false"><span>${question}</span></button><div><p>${answer}</p></div></div>`;

test("titles without a mark above questions without one are themes, on a page with marked headings, too", () => {
  const page = `<main><h1>Vos questions</h1><p>Le moulin vous répond ici, en peu de mots et sans détour.</p>
<p>La farine</p>
${asked("Comment moudre fin ?", "Serrez la meule d'un quart de tour.")}
${asked("Quel blé choisir ?", "Du blé tendre pour le pain.")}
<p>Les sacs</p>
${asked("Quels sacs vendez-vous ?", "Ceux de cinq et de dix kilos.")}
${asked("Puis-je rapporter un sac vide ?", "Oui, au comptoir du moulin.")}
<h1>Nos meules</h1><p>Elles tournent depuis deux siècles au bord de la même rivière.</p>
<h2>La grande</h2><p>Elle sert pour le seigle et se visite le dimanche matin.</p>
<h2>La petite</h2><p>Elle sert pour le sarrasin et ne se visite pas encore.</p></main>`;
  expect(titlesOf("aide.html", page)).toEqual(expect.arrayContaining(["La farine", "Les sacs", "Nos meules"]));
});

test("themes stand below the shop's name in capitals and its menu", () => {
  const page = `MOULIN DU GUÉ
Accueil du moulin
Visites
FAQ
Presse

Questions fréquentes

La farine

Comment moudre fin ?
Serrez la meule d'un quart de tour vers la droite.

Quel blé choisir ?
Du blé tendre pour le pain, du blé dur pour les pâtes.

Les sacs

Quels sacs vendez-vous ?
Ceux de cinq kilos et ceux de dix kilos, en toile.

Puis-je rapporter un sac vide ?
Oui, au comptoir du moulin, le matin seulement.

Quand refermer le sac ?
Dès que vous avez pris ce qu'il vous faut.
`;
  expect(titlesOf("aide.txt", page)).toEqual(["La farine", "Les sacs"]);
});
