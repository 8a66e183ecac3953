import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** What the drafts made of a page say, and what the page's list of lines left out has. */
function imported(name: string, text: string) {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  const leftOut = pages.flatMap(({ page }) => page.leftOut.map((one) => one.text));
  return { text: pages.flatMap(({ drafts }) => drafts.map(({ source }) => source)).join("\n"), leftOut };
}

test("a bold question between two steps is a part of the first", () => {
  const { text } = imported(
    "aide.md",
    `# La ruche

## Ouvrir la ruche

### Étape 1 : enfumer

Trois bouffées suffisent, loin du visage.

**Quel enfumoir prendre ?** Le petit convient à une seule ruche.

### Étape 2 : lever le toit

Posez-le à l'envers, dans l'herbe.

## Fermer la ruche

Remettez le toit et partez sans courir.
`,
  );
  expect(text).toContain("**Quel enfumoir prendre ?**");
  expect(text).not.toMatch(/^#.*enfumoir/m);
});

test("a list of bold questions that only points elsewhere stays a list", () => {
  const { text } = imported(
    "aide.md",
    `# La ruche

## Quel miel choisir ?

Celui de tilleul pour le thé.

## Une autre demande ?

- **Un essaim chez vous ?** Voyez la [page des essaims](https://ruche.example/essaims)
- **Une visite ?** Écrivez à [la ferme](https://ruche.example/ferme)
`,
  );
  expect(text).toContain("- **Un essaim chez vous ?**");
  expect(text).not.toMatch(/^#.*visite/m);
});

test("a picture that opens figures opens no title, and a line of counts steers", () => {
  const { text, leftOut } = imported(
    "aide.html",
    `<main><h1>La ruche</h1><h2>Envoi</h2>
<h3>En ville</h3><p>5 €</p><p>⏱ 24h</p><h3>En montagne</h3><p>9 €</p><p>⏱ 3 jours</p>
<h3>À la ferme</h3><p>Gratuit</p><p>⏱ Tout de suite</p>
<p>Ces délais partent du jour où le pot est rempli.</p>
<h2>Miels</h2><p>Ils sont récoltés deux fois par été.</p><p>12 questions · 3 rubriques</p><h2>Cires</h2><p>Elles sont fondues en hiver.</p></main>`,
  );
  expect(text).not.toMatch(/^#.*Tout de suite/m);
  expect(leftOut).toContain("12 questions · 3 rubriques");
});
