import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { usualSetting } from "./read-setting.ts";
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
  if (!isOneArticle && areThemes(headings, top)) {
    const theme = areThemesBelow(headings, top, below) ? below : top;
    return { theme, section: mostCommon(ranks.slice(ranks.indexOf(theme) + 1), count) };
  }
  // A heading or two that stand out from many others are sections like these.
  const section = count(top) < count(below) / 2 ? below : top;
  return { theme: null, section: Math.max(section, alikeBelow(headings, section)) };
}

/** Titles without text of their own, each above its sections, are themes below rarer ones, too: those of a page's part. */
function areThemesBelow(headings: readonly RankedHeading[], top: number, rank: number): boolean {
  const own = headings.flatMap((heading, at) => (heading.rank === rank ? [at] : []));
  const isTheme = (at: number) => headings[at]?.isBare === true && (headings[at + 1]?.rank ?? rank) > rank;
  const above = headings.filter((one) => one.rank === top).length;
  const names = new Set(own.map((at) => foldText(headings[at]?.piece.text ?? "")));
  return own.length > 1 && own.length > above && own.every(isTheme) && names.size === own.length;
}

/** The first rank that is not rare beside the others: one title that stands out is no level of its own. */
function mostCommon(ranks: readonly number[], count: (rank: number) => number): number {
  const most = Math.max(...ranks.map(count));
  return ranks.find((rank) => count(rank) >= most / 3) ?? ranks[0] ?? 0;
}

/** Themes have sections below them: most of theirs do, and these are at least as many. */
function areThemes(headings: readonly RankedHeading[], rank: number): boolean {
  const themes = headings.flatMap((heading, at) => (heading.rank === rank ? [at] : []));
  // Marked titles that are counted are the steps of an answer: what stands above them is no theme for that.
  const isStep = (one: RankedHeading | undefined) => one?.piece.level != null && one.piece.count !== null;
  const below = headings.filter((one) => one.rank !== rank && !isStep(one)).length;
  const withSections = themes.filter((at) => (headings[at + 1]?.rank ?? rank) > rank && !isStep(headings[at + 1]));
  const [first = 0, ...others] = themes;
  if (others.length === 0) {
    // One that stands alone amid sections, with text of its own and no mark, is a section like these.
    const isAmid = first > 2 && headings[first]?.isBare === false && headings[first].piece.level === null;
    return withSections.length === 1 && (first === 0 || (below > 2 && !isAmid));
  }
  // What is numbered 1, 1.1, 1.2 says so itself, though many a part has nothing below it.
  const nested = headings.filter((one) => one.isNumbered && one.rank > rank && (one.piece.number?.length ?? 0) > 1);
  const areNested = nested.length > themes.length && withSections.length > 1;
  return (areNested || withSections.length >= themes.length / 2) && below >= themes.length;
}

/** Titles in capitals and others set off just like them, with text below both, are sections of one kind. */
function alikeBelow(headings: readonly RankedHeading[], section: number): number {
  const setting = usualSetting(headings);
  const own = headings.filter(({ rank }) => rank === section);
  if (setting === null || own.some(({ piece }) => piece.level !== null) || !own.every(({ traits }) => traits.isCaps))
    return section;
  const others = headings.filter(({ rank, piece }) => rank > section && piece.speaker === null);
  const alike = others.filter((one) => one.setting === setting && !one.traits.endsWithColon && !one.traits.isRemark);
  return alike.length > others.length / 2 ? Math.max(...alike.map(({ rank }) => rank)) : section;
}
