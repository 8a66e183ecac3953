import { randomFrom } from "./seeded-random.ts";

/** Vectors to be searched and vectors to search with, all of length one. */
export type SeededVectors = { base: Float32Array[]; queries: Float32Array[] };

/** What a vector is made of: shares of its squared length. The rest is its own. */
const shares = { common: 0.25, theme: 0.2, article: 0.15 };
/** A question is less sure of its article than the article's own sections are. */
const questionArticleShare = 0.08;
const themes = 80;
const longestArticle = 24;
/** How fast the spread falls from one direction to the next: embeddings use few of their dimensions much. */
const decay = 0.35;

/**
 * Vectors that lie like those of texts, the same on every run. All share one direction, as texts of one trade do; they
 * gather around themes, a few large and many small, within these around articles of 1 to 24 sections, and they spread
 * far in some directions and little in most. A query belongs to an article, but less closely than its sections.
 */
export function seededVectors(count: number, dimensions: number, queryCount: number, seed = 1): SeededVectors {
  const random = randomFrom(seed);
  const spread = Float64Array.from({ length: dimensions }, (_, at) => (at + 1) ** -decay);
  const direction = () => unit(spread.map((deviation) => deviation * gaussian(random)));
  const common = direction();
  const centres = Array.from({ length: themes }, direction);
  const mixed = (theme: Float64Array, article: Float64Array, articleShare: number) => {
    const own = direction();
    const rest = 1 - shares.common - shares.theme - articleShare;
    const weights = [shares.common, shares.theme, articleShare, rest].map(Math.sqrt);
    const [ofCommon = 0, ofTheme = 0, ofArticle = 0, ofOwn = 0] = weights;
    return Float32Array.from(
      unit(
        common.map(
          (value, at) =>
            ofCommon * value + ofTheme * (theme[at] ?? 0) + ofArticle * (article[at] ?? 0) + ofOwn * (own[at] ?? 0),
        ),
      ),
    );
  };
  const base: Float32Array[] = [];
  const articles: { theme: Float64Array; article: Float64Array }[] = [];
  while (base.length < count) {
    const theme = centres[Math.floor(themes * random() ** 2)] ?? common;
    const article = direction();
    articles.push({ theme, article });
    const sections = 1 + Math.floor(longestArticle * random() ** 2);
    for (let at = 0; at < sections && base.length < count; at += 1) base.push(mixed(theme, article, shares.article));
  }
  const queries = Array.from({ length: queryCount }, () => {
    const { theme, article } = articles[Math.floor(random() * articles.length)] ?? { theme: common, article: common };
    return mixed(theme, article, questionArticleShare);
  });
  return { base, queries };
}

function unit(values: Float64Array): Float64Array {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return values.map((value) => value / length);
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
