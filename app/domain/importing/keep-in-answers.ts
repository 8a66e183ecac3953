import type { Traits } from "./line-traits.ts";
import type { Piece } from "./page.ts";

type Found = { at: number; piece: Piece; traits: Traits; isBare: boolean };

/** From how many answered questions on a page has a way of its own to mark them. */
const least = 3;

/**
 * Leaves out of a page's headings what an answer says itself: a row of questions with nothing below them, unlike those
 * that the page answers, and an address or number with nothing below it.
 */
export function keepInAnswers<Heading extends Found>(headings: readonly Heading[]): Heading[] {
  const usual = usualMarks(headings);
  const isSaid = (heading: Found) =>
    isUnlike(heading, usual) || (heading.isBare && heading.traits.isDetail && heading.piece.speaker === null);
  let first = 0;
  return headings.filter((heading, at) => {
    if (!isSaid(heading)) return true;
    const before = headings[at - 1];
    const goesOn = before !== undefined && isSaid(before) && before.at === heading.at - 1;
    if (!goesOn) first = at;
    // Right below a title they are all that stands there.
    const isBelowText = first === 0 || !headings[first - 1]!.isBare;
    return !isBelowText || headings[first]!.at === 0;
  });
}

function isUnlike({ traits, piece, isBare }: Found, usual: string | null): boolean {
  const isPlain = piece.level === null && piece.speaker === null && !piece.isBold;
  return usual !== null && isBare && isPlain && traits.isQuestion && marksOf(piece) !== usual;
}

/** How the page marks nearly all the questions that it answers; null where it has no such way. */
function usualMarks(headings: readonly Found[]): string | null {
  const answered = headings.filter(
    ({ traits, piece, isBare }) => !isBare && (traits.isQuestion || piece.speaker !== null),
  );
  const marks = answered.map(({ piece }) => marksOf(piece));
  const counts = new Map<string, number>();
  for (const one of marks) counts.set(one, (counts.get(one) ?? 0) + 1);
  const usual = marks.find((one) => (counts.get(one) ?? 0) >= marks.length * 0.7);
  return answered.length < least ? null : (usual ?? null);
}

function marksOf({ level, speaker, isBold, hasBullet, number }: Piece): string {
  return [level === null ? speaker !== null : level, isBold, hasBullet, number !== null].join(" ");
}
