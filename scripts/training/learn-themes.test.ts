import { expect, test } from "vitest";
import { themeGuesser } from "#app/domain/retrieval/guess-themes.ts";
import { countSaid } from "./count-said.ts";
import { learnThemes, themeOptions, writeThemeModel } from "./learn-themes.ts";
import type { ThemeExample } from "./learn-themes.ts";

const example = (theme: string, ...signs: string[]): ThemeExample => ({
  theme,
  language: "fr",
  weight: 1,
  signs: signs.map((sign) => [sign, 1 / Math.sqrt(signs.length)]),
});

const examples = [
  example("cancel", "c:order", "c:cancel"),
  example("cancel", "c:cancel", "fr:vit"),
  example("cancel", "c:order", "fr:vit"),
  example("late", "c:order", "c:late"),
  example("late", "c:late", "fr:attend"),
  example("late", "c:parcel", "fr:attend"),
];

test("what stands with one theme only speaks for it, and what stands with both for neither", () => {
  const guess = themeGuesser(learnThemes(examples, { ...themeOptions, iterations: 200 }));
  const about = (...concepts: string[]) => guess({ language: "fr", stems: [], concepts });
  expect(about("cancel")[0]).toBeGreaterThan(0.6);
  expect(about("late")[1]).toBeGreaterThan(0.6);
  expect(Math.abs((about("order")[0] ?? 0) - (about("order")[1] ?? 0))).toBeLessThan(0.4);
});

test("a sign that stands in one example only is not learnt", () => {
  expect(Object.keys(learnThemes(examples).signs)).not.toContain("c:parcel");
});

test("the same examples give the same model, and its file reads back", () => {
  const model = { ...learnThemes(examples), near: [[1], []], far: [[], [0]], said: countSaid(examples) };
  expect(learnThemes(examples)).toEqual(learnThemes(examples));
  expect(JSON.parse(writeThemeModel(model))).toEqual(model);
});
