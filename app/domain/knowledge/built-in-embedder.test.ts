import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInEmbedder, fitBuiltInEmbedder } from "./built-in-embedder.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { similarity } from "./similarity.ts";
import { shippedLexicon } from "#tests/support/published-content.ts";

const { lexicon, problems } = await shippedLexicon();
const match = lexiconMatcher(lexicon);
const texts = ["Annuler ma commande", "Retourner un article", "Mon colis est perdu", "Payer par carte"];
const fit = fitBuiltInEmbedder(texts, match, lexicon.hash);
const embedder = builtInEmbedder(fit, match);

test("the lexicon of this repository has no problem", () => {
  expect(problems).toEqual([]);
  expect(lexicon.concepts.length).toBeGreaterThan(300);
});

test("every text becomes a vector of length 1, or 0 when it says nothing", () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
      const vector = await embedder.embedQuery(text);
      expect(vector).toHaveLength(embedder.dimensions);
      const length = Math.hypot(...vector);
      expect(length === 0 || Math.abs(length - 1) < 1e-4).toBe(true);
    }),
  ));

test("the same text gives the same vector, alone or among others", async () => {
  const [together] = await embedder.embedDocuments(["Où est mon colis ?", "Autre chose"]);
  expect(await builtInEmbedder(fit, match).embedQuery("Où est mon colis ?")).toEqual(together);
});

test.each(["wo ist mein Paket, es ist verschwunden", "my parcel got lost", "我的包裹丢失了", "mon coli est perdus"])(
  "« %s » is nearest to the lost parcel",
  async (question) => {
    const asked = await embedder.embedQuery(question);
    const near = (await embedder.embedDocuments(texts)).map((vector) => similarity(asked, vector));
    expect(near.indexOf(Math.max(...near))).toBe(2);
  },
);

test("another fit is another space: its id differs", () => {
  const other = builtInEmbedder(fitBuiltInEmbedder([...texts, "Annuler un retour"], match, lexicon.hash), match);
  expect(other.id).not.toBe(embedder.id);
});
