/** One question: the features of each section found, one row a section, and which of them answer. */
export type RankingCase = { rows: Float64Array[]; relevant: boolean[]; weight: number };

export type FitOptions = { iterations: number; rate: number; decay: number };

/**
 * Fits weights so that the sections that answer get the most of the softmax over all sections found: the mean of
 * −log Σ p(relevant), by Adam, with a quadratic penalty (`decay`). Cases without a relevant section are left out.
 */
export function fitSoftmax(cases: readonly RankingCase[], size: number, options: FitOptions): Float64Array {
  const used = cases.filter(({ relevant }) => relevant.some(Boolean) && !relevant.every(Boolean));
  const all = used.reduce((sum, { weight }) => sum + weight, 0) || 1;
  // One long array: going through thousands of small ones takes three times as long.
  const data = Float64Array.from(used.flatMap(({ rows }) => rows.flatMap((row) => [...row.subarray(0, size)])));
  const scores = new Float64Array(Math.max(0, ...used.map(({ rows }) => rows.length)));
  return minimise(size, options, (weights, gradient) => {
    let from = 0;
    for (const { rows, relevant, weight } of used) {
      const count = rows.length;
      let most = -Infinity;
      for (let at = 0; at < count; at += 1) {
        let score = 0;
        const start = from + at * size;
        for (let i = 0; i < size; i += 1) score += (data[start + i] ?? 0) * (weights[i] ?? 0);
        scores[at] = score;
        if (score > most) most = score;
      }
      let total = 0;
      let right = 1e-12;
      for (let at = 0; at < count; at += 1) {
        const odds = Math.exp((scores[at] ?? 0) - most);
        scores[at] = odds;
        total += odds;
        if (relevant[at]) right += odds;
      }
      for (let at = 0; at < count; at += 1) {
        const odds = scores[at] ?? 0;
        const push = (weight / all) * (odds / total - (relevant[at] ? odds / right : 0));
        if (Math.abs(push) < 1e-9) continue;
        const start = from + at * size;
        for (let i = 0; i < size; i += 1) gradient[i] = (gradient[i] ?? 0) + push * (data[start + i] ?? 0);
      }
      from += count * size;
    }
  });
}

/** Adam (Kingma and Ba, 2015) on a function given by its gradient, with a quadratic penalty. */
export function minimise(
  size: number,
  { iterations, rate, decay }: FitOptions,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
  isFree: (at: number) => boolean = () => false,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let step = 1; step <= iterations; step += 1) {
    const gradient = new Float64Array(size);
    addGradient(weights, gradient);
    for (let i = 0; i < size; i += 1) {
      const slope = (gradient[i] ?? 0) + (isFree(i) ? 0 : decay * (weights[i] ?? 0));
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * slope * slope;
      const step1 = (mean[i] ?? 0) / (1 - 0.9 ** step);
      const step2 = Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** step)) + 1e-9;
      weights[i] = (weights[i] ?? 0) - (rate * step1) / step2;
    }
  }
  return weights;
}
