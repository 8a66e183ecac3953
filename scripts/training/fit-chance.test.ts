import { expect, test } from "vitest";
import { chanceOf } from "#app/domain/answers/verdict-model.ts";
import { fitChance } from "./fit-chance.ts";
import type { BinaryCase } from "./fit-steps.ts";

const cases = Array.from({ length: 1000 }, (_, at): BinaryCase => {
  const value = (at % 100) / 100;
  return { row: Float64Array.of(value, value), holds: (Math.floor(at / 100) + 0.5) / 10 < value, weight: 1 };
});

test("a chance is learnt from both lines and steps, and lines only of the features that may have one", () => {
  const model = fitChance(cases, ["one", "short:one"], (name) => name === "one");
  expect(Object.keys(model.slopes)).toEqual(["one"]);
  expect(Object.keys(model.steps).length).toBeGreaterThan(0);
  for (const value of [0.1, 0.5, 0.9])
    expect(Math.abs(chanceOf(model, { one: value, "short:one": value }) - value)).toBeLessThan(0.15);
});
