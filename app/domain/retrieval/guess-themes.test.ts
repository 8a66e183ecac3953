import { expect, test } from "vitest";
import { signsOf, themeGuesser, themesAlike } from "./guess-themes.ts";
import { shippedThemes, themeModelSchema } from "./theme-model.ts";

const model = {
  themes: ["cancel_order", "late_parcel"],
  bias: [0, 0],
  signs: { "c:cancel": [0, 400], "fr:annul": [0, 200], "fr:retard": [1, 300], "c:late": [1, 400] },
};
const text = (stems: string[], concepts: string[], language = "fr") => ({ language, stems, concepts });

test("a text is about the themes that its words and concepts speak for, and the shares add up to 1", () => {
  const guess = themeGuesser(model)(text(["annul"], ["cancel"]));
  expect(guess[0]).toBeGreaterThan(0.95);
  expect([...guess].reduce((sum, root) => sum + root * root, 0)).toBeCloseTo(1, 5);
});

test("a text that holds no known sign is as likely about one theme as about another", () => {
  const guess = themeGuesser(model)(text(["zzz"], []));
  expect(guess[0]).toBeCloseTo(Math.SQRT1_2, 5);
  expect(themeGuesser(model)(text([], []))[1]).toBeCloseTo(Math.SQRT1_2, 5);
});

test("a stem speaks in its own language only; a concept in all", () => {
  const guess = themeGuesser(model);
  expect(guess(text(["annul"], [], "de"))[0]).toBeCloseTo(Math.SQRT1_2, 5);
  expect(guess(text([], ["cancel"], "de"))[0]).toBeGreaterThan(0.95);
});

test("texts of one theme are alike, of two themes not, whatever their languages", () => {
  const guess = themeGuesser(model);
  const cancelling = guess(text(["annul"], ["cancel"]));
  expect(themesAlike(cancelling, guess(text([], ["cancel"], "pl")))).toBeGreaterThan(0.95);
  expect(themesAlike(cancelling, guess(text(["retard"], ["late"])))).toBeLessThan(0.5);
  expect(themesAlike(cancelling, cancelling)).toBeCloseTo(1, 5);
});

test("the squares of a text's strengths add up to 1, and a sign said twice counts once", () => {
  const signs = signsOf(text(["a", "a", "b"], ["c"]));
  expect(signs.map(([sign]) => sign)).toEqual(["fr:a", "fr:b", "c:c"]);
  expect(signs.reduce((sum, [, strength]) => sum + strength * strength, 0)).toBeCloseTo(1, 10);
});

test("no theme at all is no likeness", () => {
  const guess = themeGuesser({ themes: [], bias: [], signs: {} });
  expect(themesAlike(guess(text(["a"], [])), guess(text(["a"], [])))).toBe(0);
});

test("the shipped model names each theme once, and its signs speak of themes that it has", () => {
  const { themes, bias, signs } = themeModelSchema.parse(shippedThemes);
  expect(new Set(themes).size).toBe(themes.length);
  expect(bias).toHaveLength(themes.length);
  for (const row of Object.values(signs))
    for (let at = 0; at < row.length; at += 2) expect(row[at]).toBeLessThan(themes.length);
});
