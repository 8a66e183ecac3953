import type { RankedHeading } from "./rank-headings.ts";
import type { ThemeOf } from "./split-theme.ts";

/** Down to which rank a heading is a theme, and down to which a section; what is below stays in its section. */
export type Levels = { theme: number | null; section: number };

/** Decides which ranks of a page are its themes and which its sections. */
export function chooseLevels(headings: readonly RankedHeading[], themeOf: ThemeOf, isOneArticle: boolean): Levels {
  const ranks = [...new Set(headings.map(({ rank }) => rank))].sort((one, other) => one - other);
  const count = (rank: number) => headings.filter((heading) => heading.rank === rank).length;
  const [top, below] = ranks;
  if (top === undefined) return { theme: null, section: 0 };
  if (below === undefined) return { theme: null, section: top };
  if (themeOf.size >= headings.length / 3) {
    const named = headings.find(({ at }) => themeOf.has(at))?.rank ?? top;
    return { theme: null, section: named };
  }
  if (!isOneArticle && areThemes(headings, top)) return { theme: top, section: mostCommon(ranks.slice(1), count) };
  // A heading or two that stand out from many others are sections like these.
  return { theme: null, section: count(top) < count(below) / 2 ? below : top };
}

/** The first rank that is not rare beside the others: one title that stands out is no level of its own. */
function mostCommon(ranks: readonly number[], count: (rank: number) => number): number {
  const most = Math.max(...ranks.map(count));
  return ranks.find((rank) => count(rank) >= most / 3) ?? ranks[0] ?? 0;
}

/** Themes have sections below them: most of theirs do, and these are at least as many. */
function areThemes(headings: readonly RankedHeading[], rank: number): boolean {
  const themes = headings.flatMap((heading, at) => (heading.rank === rank ? [at] : []));
  const below = headings.length - themes.length;
  const withSections = themes.filter((at) => (headings[at + 1]?.rank ?? rank) > rank);
  const [first = 0, ...others] = themes;
  if (others.length === 0) {
    // One that stands alone amid sections, with text of its own and no mark, is a section like these.
    const isAmid = first > 2 && headings[first]?.isBare === false && headings[first].piece.level === null;
    return withSections.length === 1 && (first === 0 || (below > 2 && !isAmid));
  }
  return withSections.length >= themes.length / 2 && below >= themes.length;
}
