import { expect, test } from "vitest";
import { shippedThemes } from "./theme-model.ts";
import { tellingWords } from "./telling-words.ts";

const said = { fr: { examples: 10_000, stems: { deux: 200, gel: 7 } }, en: { examples: 3000, stems: { pain: 60 } } };
const telling = tellingWords({ said });

test.each([
  ["what customers say all the time", "deux", ["fr"], 0.05],
  ["what they say now and then", "gel", ["fr"], (Math.log(10_000 / 7.5) - 4) / 5],
  ["what nobody says", "bouake", ["fr"], 1],
  ["of two languages the one in which it says less", "pain", ["fr", "en"], 0.05],
  ["a language without examples", "zwei", ["de"], 1],
  ["a name that every object has", "constructor", ["fr"], 1],
])("%s", (_, word, languages, share) => {
  expect(telling(word, languages)).toBeCloseTo(share, 2);
});

test("of the shipped examples, small words and numbers say little and names say much", () => {
  const shipped = tellingWords(shippedThemes);
  for (const word of ["deux", "combien", "prends"]) expect(shipped(word, ["fr"])).toBeLessThan(0.4);
  for (const word of ["klarna", "bouake", "trampoline"]) expect(shipped(word, ["fr"])).toBeGreaterThan(0.6);
});
