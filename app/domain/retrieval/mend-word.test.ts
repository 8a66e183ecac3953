import { expect, test } from "vitest";
import { lexiconWords } from "#app/domain/lexicon/lexicon-words.ts";
import { correctSpelling } from "./correct-spelling.ts";
import { knownWords, mendWord } from "./mend-word.ts";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";

const words = ["remboursement", "attends", "colis", "annuler", "livraison", "parcel"];
const lexicon = lexiconWords({
  hash: "test",
  concepts: [
    {
      id: "refuse",
      related: [],
      kind: null,
      terms: new Map([["fr", ["acceptation", "inscri*+lettre", "*commande*"]]]),
    },
  ],
});
const known = knownWords(new Set(words), lexicon);

test.each([
  ["rembourssement", "remboursement"],
  ["remboursment", "remboursement"],
  ["livriason", "livraison"],
  ["livraisno", "livraison"],
  ["coli", "coli"],
  ["japon", "japon"],
  ["anvers", "anvers"],
  ["14", "14"],
  ["jattends", "attends"],
  ["jpeux", "peux"],
  ["lcolis", "colis"],
  ["acceptasion", "acceptation"],
  ["inscirption", "inscription"],
  ["inscriptions", "inscriptions"],
  ["acier", "acier"],
])("« %s » is read as « %s »", (typed, meant) => expect(mendWord(typed, ["fr"], known)).toBe(meant));

test("a word that customers are known to use is no slip of another", () => {
  const used = knownWords(new Set(["casse"]), lexicon, (word, language) => language === "fr" && word === "caisse");
  expect(mendWord("caisse", ["fr"], used)).toBe("caisse");
  expect(mendWord("caisse", ["it"], used)).toBe("casse");
  expect(mendWord("cassse", ["fr"], used)).toBe("casse");
});

test("joined words are parted in English too", () => expect(mendWord("parcels", ["en"], known)).toBe("parcel"));
test("a first letter is never mended", () => expect(correctSpelling("bivraison", words)).toBeNull());
test("a message lists the words there are when none is near", () =>
  expect(suggestWord("xyz", ["open", "closed"])).toBe("There are: open, closed."));
