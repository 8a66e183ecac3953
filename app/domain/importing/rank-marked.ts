import type { Heading } from "./find-headings.ts";
import { lastBefore, oncePerList } from "./once-per-list.ts";

/** On a page with marked headings the others stand one below: questions below the last that asks nothing itself. */
export function rankBelowMarked(headings: readonly Heading[], at: number): number | null {
  const highest = highestMark(headings);
  const own = headings[at];
  if (highest === null || own === undefined) return null;
  const isAsked = own.traits.isQuestion || own.piece.speaker === "question";
  const above =
    headings[lastBefore(headings, at, ({ piece, traits }) => piece.level !== null && !(isAsked && traits.isQuestion))];
  const step =
    isPartOfAnswer(headings, at) || isBelowCapitals(headings, at) ? 2 : isAboveQuestions(headings, at) ? 0.5 : 1;
  return (above?.piece.level ?? highest - 1) + step;
}

/** The highest level that a page gives a heading; null on a page without marked headings. */
const highestMark = oncePerList((headings: readonly Heading[]) =>
  headings.reduce<number | null>(
    (highest, { piece: { level } }) => (level === null ? highest : Math.min(highest ?? level, level)),
    null,
  ),
);

/** One of several titles with questions right below them that bear no mark of a level either: a theme of theirs. */
function isAboveQuestions(headings: readonly Heading[], at: number): boolean {
  const themes = unmarkedThemes(headings);
  return themes.size > 1 && themes.has(at);
}

const unmarkedThemes = oncePerList((headings: readonly Heading[]) => {
  const isAsked = (one: Heading | undefined) =>
    one?.piece.level === null && (one.traits.isQuestion || one.piece.speaker === "question");
  const isAbove = (one: Heading, at: number) =>
    one.isBare && one.piece.level === null && !isAsked(one) && isAsked(headings[at + 1]);
  return new Set(headings.flatMap((one, at) => (isAbove(one, at) ? [at] : [])));
});

/** Titles below one in capitals that has no text of its own, down to the next in capitals, are its parts. */
export function isBelowCapitals(headings: readonly Heading[], at: number): boolean {
  const isTitle = ({ piece, traits }: Heading) => piece.level === null && !traits.isCaps && !traits.isQuestion;
  const own = headings[at];
  if (highestMark(headings) === null || own === undefined || !isTitle(own)) return false;
  const above = headings[lastBefore(headings, at, (one) => !isTitle(one))];
  return above?.piece.level === null && above.isBare && above.traits.isCaps;
}

/** A bold title below a question that opens, and that such titles alone answer. */
function isPartOfAnswer(headings: readonly Heading[], at: number): boolean {
  const isTitle = (one: Heading | undefined) =>
    one !== undefined && one.piece.isBold && one.piece.level === null && one.piece.speaker === null;
  if (!isTitle(headings[at])) return false;
  const asked = headings[lastBefore(headings, at, (one) => !isTitle(one))];
  return asked?.isBare === true && asked.piece.speaker === "question";
}

/** A marked heading stands where its mark says, but for a theme and a question that were given the same. */
export function rankMarked(headings: readonly Heading[], at: number, level: number): number {
  const [before, own, next] = [headings[at - 1], headings[at], headings[at + 1]];
  if (own === undefined) return level;
  const { all, byLevel } = askedLevels(headings);
  const deeper = byLevel.get(level + 1) ?? 0;
  const areDeeper = deeper > 1 && deeper > all / 2;
  if (areDeeper && isAsked(own)) return before?.isBare && before.piece.level === level ? level + 1 : level;
  const isAbove = own.isBare && !isAsked(own) && next?.piece.level === level && next.traits.isQuestion;
  return isAbove && !areDeeper ? level - 0.5 : level;
}

const isAsked = ({ traits, piece }: Heading) => traits.isQuestion || piece.speaker === "question";

/** How many of the marked headings ask, in all and at each level. */
const askedLevels = oncePerList((headings: readonly Heading[]) => {
  const byLevel = new Map<number, number>();
  let all = 0;
  for (const one of headings) {
    if (!isAsked(one) || one.piece.level === null) continue;
    all += 1;
    byLevel.set(one.piece.level, (byLevel.get(one.piece.level) ?? 0) + 1);
  }
  return { all, byLevel };
});
