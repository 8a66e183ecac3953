import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** What the drafts made of a page of plain text say. */
function imported(...lines: string[]): string {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { pages } = draftPages([{ name: "aide.txt", bytes }], "fr", []);
  return pages
    .flatMap(({ drafts }) => drafts)
    .map(({ source }) => source)
    .join("\n");
}

test.each([
  ["Accueil / Bols / Nos magasins", "a path with strokes"],
  ["Ma liste d'envies - Mon panier : 0 article - Contact", "a row with what is in the basket"],
  ["Rechercher un bol, une théière…", "a box to search in"],
  ["Mis à jour il y a 3 mois", "when the text was changed"],
  ["Articles les plus lus", "what others read"],
])("%s is left out: %s", (line) => {
  const text = imported("Le bol va-t-il au four ?", "Oui, à 200 °C au plus.", line, "Et au gel ?", "Non, il se fend.");
  expect(text).not.toContain(line);
});

test.each([
  ["Mise à jour logicielle – 35 €"],
  ["Mon compte > Mes commandes > Suivre le colis"],
  ["Dernière mise à jour : 3 mars 2026"],
  ["Il y a 14 jours pour changer"],
  ["Instagram et Facebook"],
])("%s stays", (line) => {
  const text = imported("Où est-ce ?", line, "Écrivez-nous sinon.", "Et au gel ?", "Non, il se fend.");
  expect(text.replace(/\\/g, "")).toContain(line);
});

test("short answers at the end stay, although links stand between and below them", () => {
  const text = imported(
    "Le bol va-t-il au four ?",
    "Oui, jusqu'à 200 °C.",
    "Haut de page",
    "Et au gel ?",
    "Jamais",
    "Haut de page",
    "Qui répond ?",
    "Léa et Noé",
    "Haut de page",
    "© 2025 Terre de Nevers",
  );
  for (const answer of ["Jamais", "Léa et Noé"]) expect(text).toContain(answer);
  expect(text).not.toContain("Haut de page");
});

test("a first question with a short answer stays below a menu's lines", () => {
  const text = imported("Accueil", "Panier (0)", "Où sont les bols ?", "Rayon 4", "Où sont les théières ?", "Rayon 5");
  expect(text).toContain("Rayon 4");
  expect(text).not.toContain("Panier");
});
