import fc from "fast-check";
import { expect, test } from "vitest";
import { signsOf, themeGuesser, themeReacher, themesLifts } from "./guess-themes.ts";
import type { ThemeGuess } from "./guess-themes.ts";
import { shippedThemes, themeModelSchema } from "./theme-model.ts";

const model = {
  themes: ["cancel_order", "late_parcel"],
  bias: [0, 0],
  signs: { "c:cancel": [0, 400], "fr:annul": [0, 200], "fr:retard": [1, 300], "c:late": [1, 400] },
};
const themesLift = (one: ThemeGuess, other: ThemeGuess) => themesLifts(one, one, other)[0];
const text = (stems: string[], concepts: string[], language = "fr") => ({ language, stems, concepts });

test("a text is about the themes that its words and concepts speak for, and the shares add up to 1", () => {
  const guess = themeGuesser(model)(text(["annul"], ["cancel"]));
  expect(guess[0]).toBeGreaterThan(0.95);
  expect([...guess].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
});

test("a text that holds no known sign is as likely about one theme as about another", () => {
  const guess = themeGuesser(model)(text(["zzz"], []));
  expect(guess[0]).toBeCloseTo(0.5, 5);
  expect(themeGuesser(model)(text([], []))[1]).toBeCloseTo(0.5, 5);
});

test("a stem speaks in its own language only; a concept in all", () => {
  const guess = themeGuesser(model);
  expect(guess(text(["annul"], [], "de"))[0]).toBeCloseTo(0.5, 5);
  expect(guess(text([], ["cancel"], "de"))[0]).toBeGreaterThan(0.95);
});

test("texts of one theme are likelier about it than by chance, of two themes less, whatever their languages", () => {
  const guess = themeGuesser(model);
  const cancelling = guess(text(["annul"], ["cancel"]));
  expect(themesLift(cancelling, guess(text([], ["cancel"], "pl")))).toBeGreaterThan(0.85);
  expect(themesLift(cancelling, guess(text(["retard"], ["late"])))).toBeLessThan(-1);
});

test("a text of which nothing is known is about the same theme as another just as often as by chance", () => {
  const guess = themeGuesser(model);
  const unknown = guess(text(["zzz"], []));
  for (const other of [guess(text(["annul"], ["cancel"])), unknown])
    expect(themesLift(unknown, other)).toBeCloseTo(0, 5);
});

const guesses = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return Float32Array.from(weights, (weight) => weight / all);
  });

test("the lift of two guesses is the same both ways, and at most 1", () => {
  fc.assert(
    fc.property(guesses, guesses, (one, other) => {
      expect(themesLift(one, other)).toBeCloseTo(themesLift(other, one), 6);
      expect(themesLift(one, other)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a question reaches near themes more than far ones, and all others not at all", () => {
  const reach = themeReacher({ near: [[1], [], [], []], far: [[2], [], [], []] })(Float32Array.of(1, 0, 0, 0));
  expect(reach[0]).toBe(1);
  expect(reach[1]).toBeGreaterThan(reach[2] ?? 0);
  expect(reach[2]).toBeGreaterThan(0);
  expect(reach[3]).toBe(0);
});

test("reaching takes nothing away", () => {
  const reached = themeReacher({ near: [[1, 2], [0], [], [], [], [], []], far: [[], [5], [6], [], [], [], []] });
  fc.assert(
    fc.property(guesses, (guess) => {
      const reach = reached(guess);
      guess.forEach((share, theme) => expect(reach[theme]).toBeGreaterThanOrEqual(share));
    }),
  );
});

test("the squares of a text's strengths add up to 1, and a sign said twice counts once", () => {
  const signs = signsOf(text(["a", "a", "b"], ["c"]));
  expect(signs.map(([sign]) => sign)).toEqual(["fr:a", "fr:b", "c:c"]);
  expect(signs.reduce((sum, [, strength]) => sum + strength * strength, 0)).toBeCloseTo(1, 10);
});

test("without themes nothing is known of any two texts", () => {
  const guess = themeGuesser({ themes: [], bias: [], signs: {} });
  expect(themesLift(guess(text(["a"], [])), guess(text(["a"], [])))).toBe(0);
});

test("the shipped model names each theme once, and its signs speak of themes that it has", () => {
  const { themes, bias, near, far, signs } = themeModelSchema.parse(shippedThemes);
  expect(new Set(themes).size).toBe(themes.length);
  expect(bias).toHaveLength(themes.length);
  for (const list of [near, far]) {
    expect(list).toHaveLength(themes.length);
    for (const number of list.flat()) expect(number).toBeLessThan(themes.length);
  }
  for (const row of Object.values(signs))
    for (let at = 0; at < row.length; at += 2) expect(row[at]).toBeLessThan(themes.length);
});
