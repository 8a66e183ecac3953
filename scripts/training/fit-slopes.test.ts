import { expect, test } from "vitest";
import type { BinaryCase } from "./fit-steps.ts";
import { fitSlopes } from "./fit-slopes.ts";

const options = { penalty: 1e-3, rounds: 20 };
/** Four thousand cases whose log-odds are 1 + 2·a − 3·b, as many of each as that says. */
const cases = Array.from({ length: 4000 }, (_, at): BinaryCase => {
  const [a, b] = [(at % 20) / 20, (Math.floor(at / 20) % 20) / 20];
  const chance = 1 / (1 + Math.exp(-(1 + 2 * a - 3 * b)));
  return { row: Float64Array.of(a, b, 7), holds: (Math.floor(at / 400) + 0.5) / 10 < chance, weight: 1 };
});

test("lines that made the cases are found again, and what never changes has none", () => {
  const { bias, slopes } = fitSlopes(cases, 3, options);
  expect(bias).toBeCloseTo(1, 0);
  expect(slopes[0]).toBeGreaterThan(1.6);
  expect(slopes[0]).toBeLessThan(2.4);
  expect(slopes[1]).toBeGreaterThan(-3.5);
  expect(slopes[1]).toBeLessThan(-2.5);
  expect(slopes[2]).toBe(0);
});

test("at the solution the weighted residuals have no slope left", () => {
  const weighed = cases.map((one, at) => ({ ...one, weight: 1 + (at % 3) }));
  const { bias, slopes } = fitSlopes(weighed, 3, options);
  const left = [0, 0, 0];
  for (const { row, holds, weight } of weighed) {
    const odds = bias + slopes.reduce((sum, slope, at) => sum + slope * (row[at] ?? 0), 0);
    const residual = weight * (Number(holds) - 1 / (1 + Math.exp(-odds)));
    [row[0] ?? 0, row[1] ?? 0, 1].forEach((value, at) => (left[at] = (left[at] ?? 0) + residual * value));
  }
  for (const one of left) expect(Math.abs(one)).toBeLessThan(0.05);
});

test("a heavier penalty makes slopes smaller, and what counts nothing changes nothing", () => {
  const steep = fitSlopes(cases, 3, options).slopes[0] ?? 0;
  expect(fitSlopes(cases, 3, { ...options, penalty: 500 }).slopes[0]).toBeLessThan(steep);
  const noise = cases.map((one) => ({ ...one, holds: !one.holds, weight: 0 }));
  expect(fitSlopes([...cases, ...noise], 3, options)).toEqual(fitSlopes(cases, 3, options));
});

test("cases that all hold, and none at all, give a number for every slope", () => {
  const same = cases.slice(0, 50).map((one) => ({ ...one, holds: true }));
  for (const list of [same, []])
    for (const slope of fitSlopes(list, 3).slopes) expect(Number.isFinite(slope)).toBe(true);
});
