import type { ThemeModel } from "#app/domain/retrieval/theme-model.ts";

/** A text that is about a theme, by the signs it holds. */
export type ThemeExample = {
  theme: string;
  language: string;
  signs: readonly (readonly [sign: string, strength: number])[];
  weight: number;
};

export type ThemeOptions = {
  iterations: number;
  rate: number;
  /** how much an example counts against weights being small: the inverse of the quadratic penalty */
  trust: number;
  /** a sign that stands in fewer examples tells more of them than of their theme */
  leastExamples: number;
  /** weights below so many hundredths of log-odds are left out of the model */
  leastHundredths: number;
};

export const themeOptions: ThemeOptions = {
  iterations: 40,
  rate: 0.5,
  trust: 10,
  leastExamples: 2,
  leastHundredths: 60,
};

/**
 * Fits a softmax over themes by Adam (Kingma and Ba, 2015) with a quadratic penalty. Only what speaks clearly for a theme
 * is kept in the model: what speaks against it changes nothing that could be measured, and is fifty times as much.
 */
export function learnThemes(
  examples: readonly ThemeExample[],
  options: ThemeOptions = themeOptions,
): Pick<ThemeModel, "themes" | "bias" | "signs"> {
  const themes = [...new Set(examples.map(({ theme }) => theme))].sort();
  const numberOf = new Map(themes.map((theme, at) => [theme, at]));
  const known = tellingSigns(examples, options.leastExamples);
  const placeOf = new Map(known.map((sign, at) => [sign, at]));
  const width = themes.length;
  const cases = examples.map(({ theme, signs, weight }) => ({
    theme: numberOf.get(theme) ?? 0,
    signs: signs.flatMap(([sign, strength]) => {
      const place = placeOf.get(sign);
      return place === undefined ? [] : [{ from: place * width, strength }];
    }),
    weight,
  }));
  const decay = 1 / (options.trust * cases.length);
  const size = (known.length + 1) * width;
  const biasFrom = known.length * width;
  const weights = new Float32Array(size);
  const mean = new Float32Array(size);
  const spread = new Float32Array(size);
  const shares = new Float32Array(width);
  for (let step = 1; step <= options.iterations; step += 1) {
    const gradient = new Float32Array(size);
    for (let at = 0; at < biasFrom; at += 1) gradient[at] = decay * (weights[at] ?? 0);
    for (const { theme: right, signs, weight } of cases) {
      shares.set(weights.subarray(biasFrom));
      for (const { from, strength } of signs)
        for (let theme = 0; theme < width; theme += 1)
          shares[theme] = (shares[theme] ?? 0) + (weights[from + theme] ?? 0) * strength;
      softmax(shares);
      shares[right] = (shares[right] ?? 0) - 1;
      const push = weight / cases.length;
      for (const { from, strength } of [...signs, { from: biasFrom, strength: 1 }])
        for (let theme = 0; theme < width; theme += 1)
          gradient[from + theme] = (gradient[from + theme] ?? 0) + push * strength * (shares[theme] ?? 0);
    }
    const rate = (options.rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * (mean[at] ?? 0)) / (Math.sqrt(spread[at] ?? 0) + 1e-9);
    }
  }
  const rows = known.flatMap((sign, place) => {
    const row: number[] = [];
    for (let theme = 0; theme < width; theme += 1) {
      const hundredths = Math.round((weights[place * width + theme] ?? 0) * 100);
      if (hundredths >= options.leastHundredths) row.push(theme, hundredths);
    }
    return row.length === 0 ? [] : [[sign, row] as const];
  });
  const bias = Array.from(weights.subarray(biasFrom), (value) => Math.round(value * 1000) / 1000);
  return { themes, bias, signs: Object.fromEntries(rows) };
}

function tellingSigns(examples: readonly ThemeExample[], leastExamples: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].flatMap(([sign, count]) => (count >= leastExamples ? [sign] : [])).sort();
}

/** The model's file: one sign a line, so that a change of one shows as one. */
export function writeThemeModel({ themes, bias, near, far, signs, said }: ThemeModel): string {
  const rows = Object.entries(signs).map(([sign, row]) => `    ${JSON.stringify(sign)}: [${row.join(",")}]`);
  const head = Object.entries({ themes, bias, near, far }).map(
    ([name, list]) => `  "${name}": ${JSON.stringify(list)}`,
  );
  const counts = Object.entries(said).map(
    ([language, { examples, stems }]) =>
      `    "${language}": { "examples": ${examples}, "stems": ${JSON.stringify(stems)} }`,
  );
  return `{\n${head.join(",\n")},\n  "signs": {\n${rows.join(",\n")}\n  },\n  "said": {\n${counts.join(",\n")}\n  }\n}\n`;
}

function softmax(odds: Float32Array): void {
  const most = odds.reduce((top, value) => Math.max(top, value), -Infinity);
  let all = 0;
  for (let at = 0; at < odds.length; at += 1) all += odds[at] = Math.exp((odds[at] ?? 0) - most);
  for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] ?? 0) / all;
}
