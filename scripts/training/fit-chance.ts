import type { ChanceModel } from "#app/domain/answers/verdict-model.ts";
import { fitSlopes } from "./fit-slopes.ts";
import { fitSteps } from "./fit-steps.ts";
import type { BinaryCase } from "./fit-steps.ts";

/**
 * Fits a chance as the mean, in log-odds, of lines and of steps: the one bends too little, the other follows its examples
 * too closely, and each errs where the other does not. Features that `isLine` refuses have steps only.
 */
export function fitChance(
  cases: readonly BinaryCase[],
  names: readonly string[],
  isLine: (name: string) => boolean,
): ChanceModel {
  const places = names.flatMap((name, at) => (isLine(name) ? [at] : []));
  const lines = cases.map((one) => ({ ...one, row: Float64Array.from(places, (at) => one.row[at] ?? 0) }));
  const straight = fitSlopes(lines, places.length);
  const stepped = fitSteps(cases, names);
  return {
    bias: round((straight.bias + stepped.bias) / 2),
    slopes: Object.fromEntries(
      places.flatMap((at, place) => {
        const slope = round((straight.slopes[place] ?? 0) / 2);
        return slope === 0 ? [] : [[names[at] ?? "", slope] as const];
      }),
    ),
    steps: Object.fromEntries(
      Object.entries(stepped.steps).map(([name, curve]) => [
        name,
        curve.map(([from, logOdds]): [number, number] => [from, round(logOdds / 2)]),
      ]),
    ),
  };
}

function round(value: number) {
  return Math.round(value * 10_000) / 10_000;
}
