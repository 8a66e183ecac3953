import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** What the drafts made of a page of HTML say. */
function imported(html: string): string {
  const { pages } = draftPages([{ name: "aide.html", bytes: new TextEncoder().encode(html) }], "fr", []);
  return pages.flatMap(({ drafts }) => drafts.map(({ source }) => source)).join("\n");
}

test("two breaks in a row leave no sign of their own in a list", () => {
  const text = imported(`<main><h1>La ferme</h1><h2>Payer</h2><p>Voici comment nous payer.</p>
<ul><li>Par carte.<br><br>Le terminal est au fond.</li><li><p><br>Par chèque.</p>Au guichet.</li></ul>
<h2>Venir</h2><p>Le car s'arrête devant la ferme.</p></main>`);
  expect(text.match(/\\/g)).toHaveLength(1);
  expect(text).toContain("Par carte.\\\n  Le terminal");
});

test("a bold line that ends with a colon heads a sentence that introduces a list, too", () => {
  const text = imported(`<main><h1>La ferme</h1><h2>Commander</h2><p>Il y a deux façons de faire.</p>
<p><b>Étapes de la commande au guichet :</b><br>La commande au guichet de la ferme se fait le matin et demande seulement ces trois gestes :</p>
<ul><li>Choisir un panier.</li><li>Le peser.</li></ul>
<p><b>Commande par téléphone :</b><br>Appelez le matin, avant la traite des chèvres.</p>
<h2>Venir</h2><p>Le car s'arrête devant la ferme.</p></main>`);
  expect(text).toMatch(/^##+ Étapes de la commande au guichet$/m);
});
