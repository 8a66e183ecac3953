import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconMatcher } from "./match-lexicon.ts";
import { tokenize } from "./tokenize.ts";

const lexicon: Lexicon = {
  hash: "test",
  concepts: [
    {
      id: "cancel",
      related: [],
      kind: null,
      terms: new Map([
        ["fr", ["annul*"]],
        ["en", ["cancel*"]],
        ["zh", ["取消"]],
      ]),
    },
    {
      id: "order",
      related: [],
      kind: null,
      terms: new Map([
        ["fr", ["command*"]],
        ["de", ["*bestell*"]],
        ["zh", ["订单"]],
      ]),
    },
    { id: "cancel_order", related: ["cancel"], kind: null, terms: new Map([["fr", ["annul*+command*"]]]) },
    { id: "where", related: [], kind: null, terms: new Map([["fr", ["ou en est"]]]) },
    { id: "delivery", related: [], kind: null, terms: new Map([["de", ["*lieferung"]]]) },
  ],
};
const match = lexiconMatcher(lexicon);
const conceptsIn = (text: string, ...languages: string[]) => [...match(tokenize(text), languages).keys()].sort();

test.each([
  ["J'ai annulé", "fr", ["cancel"]],
  ["ANNULER ma COMMANDE", "fr", ["cancel", "cancel_order", "order"]],
  ["ma commande, je voudrais bien l'annuler", "fr", ["cancel", "cancel_order", "order"]],
  ["annuler un deux trois quatre cinq six sept huit neuf commande", "fr", ["cancel", "order"]],
  ["où en est mon colis", "fr", ["where"]],
  ["est en ou", "fr", []],
  ["Vorbestellungen", "de", ["order"]],
  ["Teillieferung", "de", ["delivery"]],
  ["Lieferungen", "de", []],
  ["我想取消订单", "zh", ["cancel", "order"]],
  ["annuler", "en", []],
])("« %s » in %s speaks of %j", (text, language, concepts) => expect(conceptsIn(text, language)).toEqual(concepts));

test("a question may be matched in several languages at once", () => {
  expect(conceptsIn("cancel ma commande", "fr", "en")).toEqual(["cancel", "order"]);
});

test("a hit names the tokens it takes up", () => {
  expect(match(tokenize("je veux annuler"), ["fr"]).get("cancel")).toEqual({ count: 1, tokens: new Set([2]) });
});

test.each([
  ["Déjà REÇU", "deja recu"],
  ["œuvre Straße Łódź", "oeuvre strasse lodz"],
  ["ＡＢＣ", "abc"],
])("%s folds to %s", (text, folded) => expect(foldText(text)).toBe(folded));
