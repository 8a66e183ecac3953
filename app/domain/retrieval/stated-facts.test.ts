import { expect, test } from "vitest";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { factKinds, factSet } from "./fact-kinds.ts";
import type { FactKind } from "./fact-kinds.ts";
import { statedFacts } from "./stated-facts.ts";

const kindsOf = (text: string) => factKinds.filter((kind) => (statedFacts(foldText(text)) & factSet(kind)) !== 0);

test.each<[string, FactKind[]]>([
  ["Sous deux jours ouvrés.", ["duration", "count"]],
  ["innerhalb von 14 Tagen", ["duration", "count"]],
  ["le lendemain", ["duration"]],
  ["30天内", ["duration", "count"]],
  ["de 9 h à 18 h, du lundi au vendredi", ["duration", "date", "clock", "count"]],
  ["Monday to Friday, 10am", ["date", "clock", "count"]],
  ["en septembre", ["date"]],
  ["4,90 € par colis", ["amount", "count"]],
  ["La livraison est offerte.", ["free"]],
  ["Le retour est à votre charge.", ["free"]],
  ["10 % de remise", ["share", "count"]],
  ["60 x 90 cm", ["size", "count"]],
  ["2,5 kg", ["weight", "count"]],
  ["Lavage à 30 °C", ["temperature", "count"]],
  ["rayon de 20 km", ["distance", "count"]],
  ["un fichier PDF", ["format"]],
  ["Appelez le 01 23 45 67 89", ["count", "phone"]],
  ["bonjour@exemple.fr", ["email"]],
  ["12 rue des Lilas, 75011 Paris", ["count", "address"]],
  ["Écrivez-nous, nous répondons vite.", []],
  ["Posez le cadre avant juin ou mars selon l'envie", ["date"]],
  ["", []],
])("« %s » states facts", (text, kinds) => {
  expect(new Set(kindsOf(text))).toEqual(new Set(kinds));
});
