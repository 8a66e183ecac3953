import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** What the drafts made of a page of plain text say. */
function imported(text: string): string {
  const { pages } = draftPages([{ name: "aide.txt", bytes: new TextEncoder().encode(text) }], "fr", []);
  return pages
    .flatMap(({ drafts }) => drafts)
    .map(({ source }) => source)
    .join("\n");
}

test("lines that begin with a letter or a label of their own are not joined where a page's lines are wrapped", () => {
  const text = imported(`Comment venir à la poterie ?
a) En train, gare de Nevers, puis à pied le long du canal jusqu'au pont de
fer, un quart d'heure sans se presser. Le vélo est admis à bord gratuitement.
b) En voiture, sortie du parc, deuxième rue à droite. Le parking est petit et
souvent plein le samedi, garez-vous plutôt près du stade qui est à deux rues.

Quels sont vos horaires ?
Les deux boutiques ferment en août et rouvrent le premier lundi de septembre,
sauf celle de Nevers qui reste ouverte le matin pour les cours de tournage et
les retraits de commandes.
Nevers : 4 rue du Four, du mardi au vendredi de 9 h à midi, de 14 h à 18 h 30.
Decize : 2 quai du Port, du jeudi au samedi de 10 h à 13 h, de 15 h à 19 h 30.
Moulins : 8 place du Grès, le dimanche matin de 9 h à 13 h, d'avril à octobre.
`);
  expect(text).toContain("pont de fer, un quart");
  expect(text).toMatch(/^b\) En voiture/m);
  for (const town of ["Nevers", "Decize", "Moulins"]) expect(text).toMatch(new RegExp(`^(?:- )?${town} : `, "m"));
});

test("a remark in brackets stays with the line above it in a list without bullets", () => {
  const text = imported(
    "Comment vous joindre ?\nVous pouvez nous joindre :\nPar téléphone : 01 99 00 00 00\n(du lundi au jeudi)\nPar courrier : 4 rue du Four\nÀ bientôt dans nos murs, ou sur le site.",
  );
  expect(text).toContain("- Par téléphone : 01 99 00 00 00 (du lundi au jeudi)\n- Par courrier : 4 rue du Four");
});

test("a title that ends like a sentence is one above a line of signs drawn as long as it is", () => {
  const text = imported(`Atelier
=======

Où poser mon vélo ?
-------------------

Contre le mur de la cour.

Mon pneu est à plat depuis ce matin.
------------------------------------

Passez avant midi, on le répare devant vous.

La cour ferme à clé, le soir comme le dimanche, et rien n'y reste dehors.
-----
Le gardien a le double.
`);
  expect(text).toMatch(/^##+ Mon pneu est à plat depuis ce matin\.?\n\nPassez/m);
  expect(text).not.toMatch(/^#.*La cour ferme/m);
});

test("the lines drawn between a table's rows are no text", () => {
  const text = imported(`Combien de temps dure une réparation ?
Cela dépend de la pièce.

+-----------+-----------+-----------+
| Pièce     | En semaine | Le samedi |
+===========+===========+===========+
| Frein     | 2 heures  | 1 jour    |
+-----------+-----------+-----------+
| Roue      | 4 heures  | 3 jours   |
+-----------+-----------+-----------+

Le reste se fait sur devis.
`);
  expect(text).toContain("| Pièce | En semaine | Le samedi |\n| - | - | - |\n| Frein | 2 heures | 1 jour |");
  expect(text).not.toContain("+-");
});
