import { dot, minimise } from "./fit-softmax.ts";
import type { FitOptions } from "./fit-softmax.ts";

export type BinaryCase = { row: Float64Array; holds: boolean; weight: number };

/** Fits a logistic model (bias last) by Adam with a quadratic penalty on all but the bias. */
export function fitLogistic(cases: readonly BinaryCase[], size: number, options: FitOptions): Float64Array {
  const all = cases.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return minimise(
    size + 1,
    options,
    (weights, gradient) => {
      for (const { row, holds, weight } of cases) {
        const chance = 1 / (1 + Math.exp(-(dot(row, weights.subarray(0, size)) + (weights[size] ?? 0))));
        const push = (weight / all) * (chance - Number(holds));
        for (let i = 0; i < size; i += 1) gradient[i] = (gradient[i] ?? 0) + push * (row[i] ?? 0);
        gradient[size] = (gradient[size] ?? 0) + push;
      }
    },
    (at) => at === size,
  );
}
