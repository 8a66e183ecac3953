import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

function importHtml(body: string) {
  const html = `<!doctype html><html lang="fr"><body>${body}</body></html>`;
  const { pages } = draftPages([{ name: "aide.html", bytes: new TextEncoder().encode(html) }], "fr", []);
  return pages.flatMap(({ drafts }) => drafts.map(({ source }) => source)).join("\n");
}

test("a page on the shop's newsletters keeps its text, whatever its classes", () => {
  const text = importHtml(`<h1>Nos lettres</h1>
<h2>La lettre du lundi</h2>
<p class="text p_newsletter_txt">La lettre du lundi annonce les arrivages de la semaine et les ateliers du mois.</p>
<p class="text p_newsletter_txt">Elle est gratuite et part chaque lundi à huit heures.</p>
<h2>La lettre des jardiniers</h2>
<p class="text p_newsletter_txt">Celle-ci donne une recette et un conseil de saison, écrits par nos jardiniers.</p>
<p class="text p_newsletter_txt">Elle part une fois par mois, le premier jeudi.</p>`);
  expect(text).toContain("La lettre du lundi annonce les arrivages");
  expect(text).toContain("Elle part une fois par mois");
});

const form = `<div class="newsletter"><p>Recevez nos nouvelles et dix pour cent de remise.</p></div>`;

test("a newsletter's form goes from a page on something else, and so does the foot of any page", () => {
  const help = `<h1>Aide</h1><h2>Livraison</h2><p>Le colis part le lendemain et arrive sous trois jours.</p>
<h2>Retours</h2><p>Vous avez trente jours pour nous renvoyer un article qui ne vous plaît pas.</p>`;
  expect(importHtml(`${help}${form}`)).not.toContain("Recevez nos nouvelles");
  expect(importHtml(`${help}<footer>${form}${form}${form}</footer>`)).not.toContain("Recevez nos nouvelles");
});
