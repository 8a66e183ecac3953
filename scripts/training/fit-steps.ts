import type { ChanceModel } from "#app/domain/answers/verdict-model.ts";

/** Something by its features, whether what is learnt holds for it, and how much it counts. */
export type BinaryCase = { row: Float64Array; holds: boolean; weight: number };

export type StepOptions = {
  /** how many steps are added up */
  rounds: number;
  /** how much of a step is taken */
  rate: number;
  /** a feature is cut at this many places at most, as many cases between each two */
  cuts: number;
  /** what a step is divided by besides what its cases weigh: more makes it smaller */
  penalty: number;
  /** fewer cases than this on one side tell of themselves only */
  leastCases: number;
};

export const stepOptions: StepOptions = { rounds: 400, rate: 0.1, cuts: 31, penalty: 5, leastCases: 10 };

type Cut = { feature: number; at: number; below: number; from: number };

/**
 * Fits a chance as a sum of steps, each of one feature, by gradient boosting of the logistic loss with second-order leaf
 * values (Friedman, Annals of Statistics 29, 2001; Chen and Guestrin, KDD 2016). One feature a step keeps the sum readable:
 * the steps of a feature add up to a curve (a generalised additive model).
 */
export function fitSteps(
  cases: readonly BinaryCase[],
  names: readonly string[],
  options: StepOptions = stepOptions,
): Omit<ChanceModel, "slopes"> {
  const cutsOf = names.map((_, feature) => chooseCuts(cases, feature, options.cuts));
  const bins = cutsOf.map((cuts, feature) =>
    Uint8Array.from(cases, ({ row }) => cuts.filter((cut) => (row[feature] ?? 0) >= cut).length),
  );
  const odds = new Float64Array(cases.length);
  const slopes = new Float64Array(cases.length);
  const curves = new Float64Array(cases.length);
  let bias = startingOdds(cases);
  odds.fill(bias);
  const rises = names.map(() => new Map<number, number>());
  for (let round = 0; round < options.rounds; round += 1) {
    cases.forEach(({ holds, weight }, at) => {
      const chance = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
      slopes[at] = weight * (chance - Number(holds));
      curves[at] = weight * chance * (1 - chance);
    });
    const best = findCut(bins, cutsOf, slopes, curves, options);
    if (best === null) break;
    const own = bins[best.feature];
    cases.forEach((_, at) => {
      odds[at] = (odds[at] ?? 0) + ((own?.[at] ?? 0) > best.at ? best.from : best.below);
    });
    bias += best.below;
    const cut = cutsOf[best.feature]?.[best.at] ?? 0;
    const rise = rises[best.feature];
    rise?.set(cut, (rise.get(cut) ?? 0) + best.from - best.below);
  }
  const steps = names.flatMap((name, feature) => {
    const curve = addUp(rises[feature] ?? new Map());
    return curve.length === 0 ? [] : [[name, curve] as const];
  });
  return { bias: round(bias, 3), steps: Object.fromEntries(steps) };
}

/** Places between which about as many cases lie, without the lowest value. */
function chooseCuts(cases: readonly BinaryCase[], feature: number, count: number): number[] {
  const values = Float64Array.from(cases, ({ row }) => row[feature] ?? 0).sort();
  const cuts: number[] = [];
  for (let part = 1; part <= count; part += 1) {
    const value = round(values[Math.floor((values.length * part) / (count + 1))] ?? 0, 4);
    if (value > (cuts.at(-1) ?? values[0] ?? 0)) cuts.push(value);
  }
  return cuts;
}

function startingOdds(cases: readonly BinaryCase[]): number {
  const sum = (list: readonly BinaryCase[]) => list.reduce((all, { weight }) => all + weight, 0);
  const [holding, failing] = [sum(cases.filter(({ holds }) => holds)), sum(cases.filter(({ holds }) => !holds))];
  return Math.log((holding + 1) / (failing + 1));
}

/** The step that lowers the loss most; null when none lowers it. */
function findCut(
  bins: readonly Uint8Array[],
  cutsOf: readonly (readonly number[])[],
  slopes: Float64Array,
  curves: Float64Array,
  { rate, penalty, leastCases, cuts: most }: StepOptions,
): Cut | null {
  const total = { slope: slopes.reduce(plus, 0), curve: curves.reduce(plus, 0) };
  const gainOf = (slope: number, curve: number) => (slope * slope) / (curve + penalty);
  const slopeIn = new Float64Array(most + 1);
  const curveIn = new Float64Array(most + 1);
  const casesIn = new Int32Array(most + 1);
  let best: Cut | null = null;
  let highest = gainOf(total.slope, total.curve) + 1e-3;
  bins.forEach((own, feature) => {
    slopeIn.fill(0);
    curveIn.fill(0);
    casesIn.fill(0);
    for (let at = 0; at < own.length; at += 1) {
      const bin = own[at] ?? 0;
      slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[at] ?? 0);
      curveIn[bin] = (curveIn[bin] ?? 0) + (curves[at] ?? 0);
      casesIn[bin] = (casesIn[bin] ?? 0) + 1;
    }
    let [slope, curve, count] = [0, 0, 0];
    const cuts = cutsOf[feature] ?? [];
    for (let at = 0; at < cuts.length; at += 1) {
      slope += slopeIn[at] ?? 0;
      curve += curveIn[at] ?? 0;
      count += casesIn[at] ?? 0;
      if (count < leastCases || own.length - count < leastCases) continue;
      const gain = gainOf(slope, curve) + gainOf(total.slope - slope, total.curve - curve);
      if (gain <= highest) continue;
      highest = gain;
      const below = (-slope / (curve + penalty)) * rate;
      const from = (-(total.slope - slope) / (total.curve - curve + penalty)) * rate;
      best = { feature, at, below, from };
    }
  });
  return best;
}

/** A feature's steps as its curve: from each value on, what all steps up to it add. */
function addUp(rises: ReadonlyMap<number, number>): [from: number, logOdds: number][] {
  let sum = 0;
  return [...rises]
    .sort(([one], [other]) => one - other)
    .map(([from, rise]) => {
      sum += rise;
      return [from, round(sum, 3)];
    });
}

const plus = (sum: number, value: number) => sum + value;

function round(value: number, digits: number) {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
