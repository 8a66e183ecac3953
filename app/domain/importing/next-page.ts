import type { Heading } from "./find-headings.ts";
import { oncePerList } from "./once-per-list.ts";
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
  if (own === undefined || own.isBare || !own.piece.hasGap || own.isNumbered || asks(own)) return null;
  if (!isThemeName(own.piece.text, locale) || !arePlain(headings)) return null;
  const tallies = tallyAbove(headings);
  const [above, below, all] = [tallies[at], tallies[at + 1], tallies.at(-1)];
  if (above === undefined || below === undefined || all === undefined) return null;
  const areAsked = above.untitled >= least && above.askedUntitled === above.untitled;
  const behind = headings.length - at - 1;
  const areNamed = behind >= least && all.asked - below.asked <= behind / 4;
  const isOtherKind = areAsked && areNamed && !headings.slice(at + 1, at + 3).some(asks);
  return isOtherKind ? (headings[above.theme] ?? null) : null;
}

const asks = ({ traits }: Heading) => traits.isQuestion || traits.isAsking;

const arePlain = oncePerList((headings: readonly Heading[]) =>
  headings.every(({ piece }) => piece.level === null && piece.speaker === null),
);

/** For each heading what stands above it: those that ask, those that are no theme and no page's name, the last theme. */
const tallyAbove = oncePerList((headings: readonly Heading[]) => {
  let tally = { asked: 0, untitled: 0, askedUntitled: 0, theme: -1 };
  const tallies = [tally];
  for (const [at, heading] of headings.entries()) {
    const isAsked = asks(heading);
    const isTheme = !isAsked && (heading.isBare || heading.isNumbered);
    const isName = isPageName(heading.piece.text);
    const isUntitled = !isName && !isTheme;
    tally = {
      asked: tally.asked + Number(isAsked),
      untitled: tally.untitled + Number(isUntitled),
      askedUntitled: tally.askedUntitled + Number(isUntitled && isAsked),
      theme: isTheme && !isName ? at : tally.theme,
    };
    tallies.push(tally);
  }
  return tallies;
});
