import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** The rows of the tables in what is made of a page of plain text. */
function tableRows(...lines: string[]): string[] {
  const text = [
    "Combien de temps ?",
    "Cela dépend du modèle :",
    "",
    ...lines,
    "",
    "Le reste se fait en boutique.",
  ].join("\n");
  const { pages } = draftPages([{ name: "aide.txt", bytes: new TextEncoder().encode(text) }], "fr", []);
  const source = pages.flatMap(({ drafts }) => drafts).map((draft) => draft.source);
  return source.join("\n").match(/^\|.*$/gm) ?? [];
}

test.each([
  [
    "a head without a first cell stays above its columns",
    [
      "                  Tambour      Chaudron",
      "Moins de 5 kg     2 jours      4 jours",
      "Plus de 5 kg      3 jours      6 jours",
    ],
    [
      "| | Tambour | Chaudron |",
      "| - | - | - |",
      "| Moins de 5 kg | 2 jours | 4 jours |",
      "| Plus de 5 kg | 3 jours | 6 jours |",
    ],
  ],
  [
    "a head that is set in keeps above one row, too",
    ["              Été      Hiver", "Marais        3 j      5 j"],
    ["| | Été | Hiver |", "| - | - | - |", "| Marais | 3 j | 5 j |"],
  ],
  [
    "a head above columns of figures that end alike",
    ["                 Cuivre      Étain", "Anse               12 €       9 €", "Couvercle long    112 €      90 €"],
    ["| | Cuivre | Étain |", "| - | - | - |", "| Anse | 12 € | 9 € |", "| Couvercle long | 112 € | 90 € |"],
  ],
  [
    "a cell that fills its column to the last letter but one",
    [
      "Mur              Vis                 Poids",
      "Pisé             longue, à chaux     10 kg",
      "Bois             courte en laiton ou 40 kg",
      "Pierre           scellée             90 kg",
    ],
    [
      "| Mur | Vis | Poids |",
      "| - | - | - |",
      "| Pisé | longue, à chaux | 10 kg |",
      "| Bois | courte en laiton ou | 40 kg |",
      "| Pierre | scellée | 90 kg |",
    ],
  ],
  [
    "an empty cell in the midst of a row",
    ["Zone       Relais      Domicile", "Nord       4 €         7 €", "Îles                   12 €"],
    ["| Zone | Relais | Domicile |", "| - | - | - |", "| Nord | 4 € | 7 € |", "| Îles | | 12 € |"],
  ],
  [
    "a row that takes two lines",
    [
      "Taille     Exemple            Prix",
      "A          seau, bassine      5 €",
      "B          cuve, chaudron     9 €",
      "           à deux anses",
      "C          alambic            20 €",
    ],
    [
      "| Taille | Exemple | Prix |",
      "| - | - | - |",
      "| A | seau, bassine | 5 € |",
      "| B | cuve, chaudron à deux anses | 9 € |",
      "| C | alambic | 20 € |",
    ],
  ],
  [
    "cells with bars between them",
    ["État | Anse | Fond", "Neuf | intacte | brillant", "Cabossé (dit « le vécu ») | réparée | terni, petits chocs"],
    [
      "| État | Anse | Fond |",
      "| - | - | - |",
      "| Neuf | intacte | brillant |",
      "| Cabossé (dit « le vécu ») | réparée | terni, petits chocs |",
    ],
  ],
  [
    "the last row behind a line of dashes",
    ["| Zone | Prix |", "| --- | --- |", "| Nord | 4 € |", "| Sud | 5 € |"],
    ["| Zone | Prix |", "| - | - |", "| Nord | 4 € |", "| Sud | 5 € |"],
  ],
])("%s", (_, lines, rows) => {
  expect(tableRows(...lines)).toEqual(rows);
});
