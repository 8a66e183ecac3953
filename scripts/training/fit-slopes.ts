import type { BinaryCase } from "./fit-steps.ts";

export type SlopeOptions = {
  /** half of it times the squares of all slopes, each for a spread of its feature, is added to the loss */
  penalty: number;
  /** how often the slopes are corrected */
  rounds: number;
};

export const slopeOptions: SlopeOptions = { penalty: 300, rounds: 12 };

/** A chance as a sum of one line a feature; `slopes` are in the names' order. */
export type Slopes = { bias: number; slopes: number[] };

/**
 * Fits a logistic regression with a quadratic penalty by iteratively reweighted least squares (Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 2009, section 4.4). Features are brought to one spread first and back
 * afterwards; one that never changes gets no slope.
 */
export function fitSlopes(cases: readonly BinaryCase[], width: number, options: SlopeOptions = slopeOptions): Slopes {
  const own = cases.filter(({ weight }) => weight > 0);
  const all = own.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const means = new Float64Array(width);
  for (const { row, weight } of own)
    row.forEach((value, at) => (means[at] = (means[at] ?? 0) + (weight / all) * value));
  const spreads = new Float64Array(width);
  for (const { row, weight } of own)
    row.forEach((value, at) => (spreads[at] = (spreads[at] ?? 0) + (weight / all) * (value - (means[at] ?? 0)) ** 2));
  const scales = spreads.map((square) => (square < 1e-9 ? 0 : 1 / Math.sqrt(square)));
  // The last is the bias.
  const rows = own.map(({ row }) => {
    const scaled = new Float64Array(width + 1);
    for (let at = 0; at < width; at += 1) scaled[at] = ((row[at] ?? 0) - (means[at] ?? 0)) * (scales[at] ?? 0);
    scaled[width] = 1;
    return scaled;
  });
  const weights = new Float64Array(width + 1);
  for (let round = 0; round < options.rounds; round += 1) {
    const slopes = new Float64Array(width + 1);
    const curves = Array.from({ length: width + 1 }, (_, at) => {
      const line = new Float64Array(width + 1);
      line[at] = at < width ? options.penalty : 1e-6;
      return line;
    });
    own.forEach(({ holds, weight }, at) => {
      const row = rows[at] ?? new Float64Array();
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      const slope = weight * (Number(holds) - chance);
      const curve = weight * chance * (1 - chance);
      for (let one = 0; one <= width; one += 1) {
        const value = row[one] ?? 0;
        slopes[one] = (slopes[one] ?? 0) + slope * value;
        const line = curves[one];
        if (line !== undefined)
          for (let other = 0; other <= one; other += 1)
            line[other] = (line[other] ?? 0) + curve * value * (row[other] ?? 0);
      }
    });
    for (let at = 0; at < width; at += 1) slopes[at] = (slopes[at] ?? 0) - options.penalty * (weights[at] ?? 0);
    solve(curves, slopes).forEach((change, at) => (weights[at] = (weights[at] ?? 0) + change));
  }
  const slopes = Array.from({ length: width }, (_, at) => (weights[at] ?? 0) * (scales[at] ?? 0));
  return { bias: (weights[width] ?? 0) - slopes.reduce((sum, slope, at) => sum + slope * (means[at] ?? 0), 0), slopes };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Solves a symmetric, positive definite system given by its lower half, by Cholesky's decomposition; `lower` is overwritten. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const at = (one: number, other: number) => lower[one]?.[other] ?? 0;
  const size = lower.length;
  const found = Float64Array.from(right);
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      let sum = at(one, other);
      for (let known = 0; known < other; known += 1) sum -= at(one, known) * at(other, known);
      const line = lower[one];
      if (line !== undefined) line[other] = one === other ? Math.sqrt(sum) : sum / at(other, other);
    }
    for (let known = 0; known < one; known += 1) found[one] = (found[one] ?? 0) - at(one, known) * (found[known] ?? 0);
    found[one] = (found[one] ?? 0) / at(one, one);
  }
  for (let one = size - 1; one >= 0; one -= 1) {
    for (let known = one + 1; known < size; known += 1)
      found[one] = (found[one] ?? 0) - at(known, one) * (found[known] ?? 0);
    found[one] = (found[one] ?? 0) / at(one, one);
  }
  return found;
}
