import type { Heading } from "./find-headings.ts";
import { isPageName, isThemeName } from "./theme-names.ts";

/** How many titles there are at least on each side, to tell that their kind changes. */
const least = 4;

/**
 * The theme above the title of a page that was copied behind a page of questions, and beside which it stands: it names
 * a theme, has an introduction, and the sections before it ask while those behind it do not. Null for other headings.
 */
export function themeBeforeNextPage<Found extends Heading>(
  headings: readonly Found[],
  at: number,
  locale: string,
): Found | null {
  const own = headings[at];
  if (own === undefined || own.isBare || !own.piece.hasGap || own.isNumbered) return null;
  const isPlain = (one: Heading) => one.piece.level === null && one.piece.speaker === null;
  if (!isThemeName(own.piece.text, locale) || !headings.every(isPlain)) return null;
  const asks = ({ traits }: Heading) => traits.isQuestion || traits.isAsking;
  const isTheme = (one: Heading) => !asks(one) && (one.isBare || one.isNumbered);
  const above = headings.slice(0, at).filter((one) => !isPageName(one.piece.text));
  const behind = headings.slice(at + 1);
  const asked = above.filter((one) => !isTheme(one));
  const areAsked = asked.length >= least && asked.every(asks);
  const areNamed = behind.length >= least && behind.filter(asks).length <= behind.length / 4;
  const isOtherKind = areAsked && areNamed && ![own, ...behind.slice(0, 2)].some(asks);
  return isOtherKind ? (above.findLast(isTheme) ?? null) : null;
}
