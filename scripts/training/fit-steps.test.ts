import { expect, test } from "vitest";
import { chanceOf } from "#app/domain/answers/verdict-model.ts";
import { fitSteps as fitStepsAlone } from "./fit-steps.ts";
import type { BinaryCase } from "./fit-steps.ts";

const names = ["told", "noise"];
const fitSteps = (...given: Parameters<typeof fitStepsAlone>) => ({ ...fitStepsAlone(...given), slopes: {} });

/** A thousand cases that hold the likelier the nearer `told` is to the middle; `noise` says nothing. */
const cases = Array.from({ length: 1000 }, (_, at): BinaryCase => {
  const told = (at % 100) / 100;
  const noise = ((at * 37) % 101) / 101;
  const isMiddle = told >= 0.3 && told < 0.7;
  // Nine in ten of the middle hold, and one in ten of the rest.
  return { row: Float64Array.of(told, noise), holds: isMiddle !== (Math.floor(at / 100) === 3), weight: 1 };
});

test("a chance that rises and falls with a feature is found, and what says nothing counts next to nothing", () => {
  const model = fitSteps(cases, names);
  const chance = (told: number, noise: number) => chanceOf(model, { told, noise });
  for (const noise of [0.1, 0.5, 0.9]) {
    for (const told of [0.05, 0.2, 0.8, 0.95]) expect(chance(told, noise)).toBeCloseTo(0.1, 1);
    for (const told of [0.35, 0.5, 0.65]) expect(chance(told, noise)).toBeCloseTo(0.9, 1);
  }
});

test("what counts more is believed more", () => {
  const heavy = cases.map((one) => ({ ...one, weight: one.holds ? 5 : 1 }));
  const features = { told: 0.1, noise: 0.5 };
  expect(chanceOf(fitSteps(heavy, names), features)).toBeGreaterThan(chanceOf(fitSteps(cases, names), features) + 0.1);
});

test("a feature that never changes has no step, and cases that all hold are likely to hold", () => {
  const same = cases.map(({ row, weight }) => ({ row: Float64Array.of(row[0] ?? 0, 0.5), holds: true, weight }));
  const model = fitSteps(same, names);
  expect(Object.keys(model.steps)).not.toContain("noise");
  expect(chanceOf(model, { told: 0.5, noise: 0.5 })).toBeGreaterThan(0.99);
});
