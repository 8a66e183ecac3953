import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

function importHtml(html: string) {
  const { pages } = draftPages([{ name: "aide.html", bytes: new TextEncoder().encode(html) }], "fr", []);
  return pages.flatMap(({ drafts }) => drafts.map(({ source }) => source)).join("\n");
}

const page = importHtml(
  `<h1>Nos envois</h1><h4>Vous voulez faire porter un panier à un ami ?</h4>
  <h4>Notre coursier connaît toutes les ruelles de la vieille ville et tous ses escaliers.</h4>
  <p class="text-warning fw-bold">Portage du panier à vélo en trois jours</p>
  <p>Du mardi au samedi, entre huit heures et midi.</p><p>Un panier : 4 €</p>
  <p>Portage du panier à cheval en un jour</p>
  <p>Du mardi au samedi, entre huit heures et midi.</p><p>Un panier : 9 €</p>
  <p style="font-weight: 700">Ce qu'il faut savoir</p><p>Le prix vaut pour une porte et une seule.</p>
  <p>1 porte = 1 portage de panier</p><p>Nous ne montons pas au-delà du troisième étage.</p>
  <h1>Nos paniers</h1><p>Ils sont d'osier.</p>`,
);

test("a paragraph set in bold by its class or style is a title, and so is one worded just like it", () => {
  for (const title of ["Portage du panier à vélo", "Portage du panier à cheval", "Ce qu'il faut savoir"])
    expect(page).toMatch(new RegExp(`^### ${title}`, "m"));
});

test("a line that sets two things equal is no title", () => {
  expect(page).toMatch(/^1 porte = 1 portage/m);
});

test("a sentence marked like the question right above it answers that", () => {
  expect(page).toContain("## Vous voulez faire porter un panier à un ami ?\n\nNotre coursier connaît");
});
