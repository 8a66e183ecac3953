import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

function importPage(name: string, text: string) {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  const drafts = pages.flatMap((page) => page.drafts);
  return { titles: drafts.map(({ title }) => title), source: drafts.map(({ source }) => source).join("\n") };
}

test("the date of a page is no title, and the title below it stays one", () => {
  const { source } = importPage(
    "aide.txt",
    "Comment payer ?\nPar carte, en une fois.\n\nQui livre ?\nLa Poste, le matin.\n\nOù êtes-vous ?\nÀ Sète, sur le quai.\n\nEst-ce ouvert ?\nOui, tous les jours.\n\nMis à jour avril 2026\nNos bons de réduction du mois\nUn bon se saisit au panier et vaut pour tous les hameçons de la maison.",
  );
  expect(source).toContain("## Nos bons de réduction du mois\n\nUn bon se saisit");
  expect(source).not.toContain("# Mis à jour");
});

test("a page without a name is not called by the first of its many sections", () => {
  const section = (title: string) => `## ${title}\n\nTout est dit dans le magasin de la rue haute.\n\n`;
  const { titles } = importPage("x1.md", section("Commander") + section("Recevoir") + section("Renvoyer"));
  expect(titles).toEqual(["Aide"]);
});

test("titles below one in capitals that has no text of its own are its parts", () => {
  const { source } = importPage(
    "suivi.md",
    `# Aide

## Suivre un envoi

Le lien est dans votre message.

LES ÉTATS D'UN ENVOI

Préparé
Le paquet attend le facteur sur notre étagère.

Parti
Le paquet roule vers vous depuis notre dépôt.

Remis
Le paquet est dans votre boîte ou chez un voisin.

Rendu
Le paquet nous revient, faute d'une adresse lisible.

Perdu
Le paquet est introuvable, et nous vous remboursons.

## Nous joindre

Par téléphone, le matin.

## Nous voir

Au bout du quai.

## Nous aider

Prenez une barque.`,
  );
  expect(source).toMatch(/### LES ÉTATS D'UN ENVOI\n\n#### Préparé\n\nLe paquet[^#]*#### Parti/);
});
