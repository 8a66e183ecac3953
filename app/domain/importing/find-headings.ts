import { keepInAnswers } from "./keep-in-answers.ts";
import { isShort, readTraits } from "./line-traits.ts";
import type { Traits } from "./line-traits.ts";
import type { Piece } from "./page.ts";
import { asks, headingFrom, scoreHeading } from "./score-heading.ts";
import type { PageHabits, Place, Run } from "./score-heading.ts";
import { readSetting, usualSetting } from "./read-setting.ts";
import type { Setting } from "./read-setting.ts";

/** A piece of the page that heads what follows. */
export type Heading = {
  at: number;
  piece: Piece;
  traits: Traits;
  /** what speaks for it most */
  why: string;
  /** numbered like the page's other headings */
  isNumbered: boolean;
  /** nothing stands between it and the next heading, or the page's end */
  isBare: boolean;
  setting: Setting;
};

/** Finds the pieces that are headings: by their marks, else by how much they look like one among their neighbours. */
export function findHeadings(pieces: readonly Piece[], locale: string): Heading[] {
  const traits = pieces.map((piece) => readTraits(piece.text, locale));
  const runs = findRuns(pieces, traits);
  const listed = pieces.map((_, at) => isListItem(pieces, traits, at));
  const numbered = findNumberedTitles(pieces, traits, listed);
  const places = pieces.flatMap((piece, at): Place[] => {
    const own = traits[at];
    if (own === undefined) return [];
    const run = runs[at] ?? { length: 1, at: 0, hasFigures: false };
    const opening = traits[at - run.at - 1];
    return [
      {
        piece,
        traits: own,
        before: neighbour(pieces, traits, at - 1),
        after: neighbour(pieces, traits, at + 1),
        run,
        isAfterQuestion: opening !== undefined && (asks(opening) || isBriefAnswer(pieces[at - run.at - 1], opening)),
        isListItem: listed[at] ?? false,
        isNumberedTitle: numbered.has(at),
        setting: readSetting(pieces, at),
      },
    ];
  });
  const habits = readHabits(pieces, traits, listed);
  const certain = pickHeadings(places, { ...habits, setting: null, asksPlainly: false, titles: [] });
  const known = { ...habits, setting: usualSetting(certain), asksPlainly: asksPlainly(certain) };
  const found = pickHeadings(places, { ...known, titles: [] });
  const plain = found.filter(({ piece, traits }) => piece.level === null && !traits.isQuestion && traits.words > 5);
  return plain.length === 0 ? found : pickHeadings(places, { ...known, titles: plain.map(({ piece }) => piece.text) });
}

/** Three questions and more that it answers and that nothing but their words marks. */
function asksPlainly(headings: readonly Heading[]): boolean {
  const plain = headings.filter(({ piece, traits, isBare }) => {
    const isMarked = piece.level !== null || piece.speaker !== null || piece.isBold || piece.hasBullet;
    return traits.isQuestion && !isMarked && !isBare;
  });
  return plain.length > 2;
}

function pickHeadings(places: readonly Place[], habits: PageHabits): Heading[] {
  const headings = places.flatMap((place, at): Heading[] => {
    const { points, why } = scoreHeading(place, habits);
    if (points < headingFrom) return [];
    const { piece, traits, isNumberedTitle: isNumbered, setting } = place;
    return [{ at, piece, traits, why, isNumbered, isBare: false, setting }];
  });
  return tellBare(keepInAnswers(tellBare(headings, places.length)), places.length);
}

function tellBare(headings: readonly Heading[], count: number): Heading[] {
  return headings.map((heading, position) => {
    const next = headings[position + 1]?.at ?? count;
    return { ...heading, isBare: next === heading.at + 1 };
  });
}

function isBriefAnswer(piece: Piece | undefined, traits: Traits): boolean {
  return piece?.speaker === "answer" && isShort(traits);
}

function neighbour(pieces: readonly Piece[], traits: readonly Traits[], at: number): Place["before"] {
  const [piece, own] = [pieces[at], traits[at]];
  return piece === undefined || own === undefined ? null : { piece, traits: own, setting: readSetting(pieces, at) };
}

function readHabits(
  pieces: readonly Piece[],
  traits: readonly Traits[],
  listed: readonly boolean[],
): Pick<PageHabits, "hasMarkedHeadings" | "usesGaps" | "isBulletRare" | "detailSigns"> {
  const marked = pieces.filter(({ level }) => level !== null);
  const gaps = pieces.filter(({ hasGap }) => hasGap);
  const alone = pieces.filter(({ hasBullet }, at) => {
    const own = traits[at];
    return hasBullet && !listed[at] && own !== undefined && (own.isQuestion || isShort(own));
  });
  const signs = pieces.flatMap(({ text }, at) =>
    traits[at]?.isValue ? (text.match(/^\p{Extended_Pictographic}/u) ?? []) : [],
  );
  return {
    detailSigns: [...new Set(signs.filter((sign, at) => signs.indexOf(sign) !== at))],
    hasMarkedHeadings: marked.length > 1,
    usesGaps: gaps.length > pieces.length * 0.15 && gaps.length > 2,
    isBulletRare: alone.length < 2,
  };
}

/** Short lines that follow each other; one that stands alone is a run of one. */
function findRuns(pieces: readonly Piece[], traits: readonly Traits[]): Run[] {
  const runs: Run[] = [];
  const isMember = (at: number) => {
    const [piece, own] = [pieces[at], traits[at]];
    return (
      piece !== undefined &&
      own !== undefined &&
      piece.level === null &&
      piece.speaker === null &&
      !piece.hasBullet &&
      piece.number === null &&
      !piece.isBlock &&
      !own.endsWithColon &&
      !(own.isAsking && own.words > 2) &&
      isShort(own)
    );
  };
  // Lines set off together by blank lines are a run of their own.
  const isGlued = (at: number) => pieces[at + 1]?.hasGap === false || pieces[at]?.hasGap === false;
  const opensBlock = (at: number) => pieces[at]?.hasGap === true && (isGlued(at) || isGlued(at - 1));
  for (let at = 0; at < pieces.length;) {
    let end = at;
    while (isMember(end) && (end === at || !opensBlock(end))) end += 1;
    const length = Math.max(1, end - at);
    const hasFigures =
      length > 1 &&
      pieces.slice(at + 1, end).every(({ text }, below) => {
        return /\d/.test(text) && traits[at + 1 + below]?.isDetail === false;
      });
    for (let place = 0; place < length; place += 1) runs.push({ length, at: place, hasFigures });
    at += length;
  }
  return runs;
}

/** A bullet or number whose neighbour is one too; for the last of them, one that ends a row of them. */
function isListItem(pieces: readonly Piece[], traits: readonly Traits[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || (!piece.hasBullet && piece.number === null)) return false;
  const isAlike = (other: Piece | undefined) =>
    other !== undefined &&
    other.hasBullet === piece.hasBullet &&
    (other.number === null) === (piece.number === null) &&
    Math.abs(other.indent - piece.indent) <= 1;
  const isNext = (other: Piece | undefined, step: number) =>
    isAlike(other) &&
    (piece.number === null ||
      (other?.number?.length === piece.number.length &&
        (other.number.at(-1) ?? 0) === (piece.number.at(-1) ?? 0) + step));
  // Questions in bullets follow each other too when one of them has no answer, and a theme stands above the first.
  const isAsked = traits[at]?.isQuestion ?? false;
  const isAbove = piece.hasBullet && traits[at] !== undefined && isShort(traits[at]) && !traits[at - 1]?.endsWithColon;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if (isNext(after, 1)) return !((isAsked || isAbove) && (traits[at + 1]?.isQuestion ?? false));
  // `2.3. Late payment` with its text below, after clauses 2.1. and 2.2. of a sentence each.
  const isClauseTitle = (piece.number?.length ?? 0) > 1 && (traits[at]?.words ?? 99) <= 14 && !traits[at]?.hasStop;
  // `2.3. Delays:` above a list, where 2.2. says its own text on its line, says its own in that list.
  const isLikeAbove = traits[at]?.endsWithColon === true && traits[at - 1]?.isLabelled === true;
  if (
    isClauseTitle &&
    !isLikeAbove &&
    traits[at - 1]?.isSentence &&
    after?.number === null &&
    traits[at + 1]?.isSentence
  )
    return false;
  return isNext(before, -1) && !(isAsked || (traits[at - 1]?.isQuestion ?? false));
}

/** The numbered lines that count on through the page, 1, 2, 3 …, each with something under it. */
function findNumberedTitles(
  pieces: readonly Piece[],
  traits: readonly Traits[],
  listed: readonly boolean[],
): Set<number> {
  const isTitle = (at: number) => {
    const own = traits[at];
    if (own === undefined || listed[at] || pieces[at]?.number === null) return false;
    return own.isQuestion || (!own.hasStop && own.words <= 14 && !own.startsSmall);
  };
  const candidates = pieces.flatMap(({ number }, at) => (number !== null && isTitle(at) ? [{ at, number }] : []));
  const nested = candidates.filter(({ number }) => number.length > 1).map(({ at }) => at);
  const top = candidates.filter(({ number }) => number.length === 1);
  // Numbered themes may stand above questions that are numbered too, each theme's from 1 on.
  const titles = countOn(top.filter(({ at }) => !traits[at]?.isQuestion));
  const isOfTitles = titles.length > 1 && pieces[titles[0] ?? 0]?.number?.[0] === 1;
  // Beside 1.1 and 1.2 a question may be the name of a part.
  const chain = isOfTitles && nested.length < 2 ? titles : countOn(top);
  return new Set(chain.length > 1 || nested.length > 1 ? [...chain, ...nested] : []);
}

/** Those that count on from the first, or again from 1 where 2 follows; one number may be missing. */
function countOn(numbered: readonly { at: number; number: number[] }[]): number[] {
  const chain: number[] = [];
  let expected = numbered[0]?.number[0] ?? 1;
  for (const [place, { at, number }] of numbered.entries()) {
    const [value = 0] = number;
    const isAnew = value === 1 && numbered[place + 1]?.number[0] === 2;
    if (value !== expected && value !== expected + 1 && !isAnew) continue;
    chain.push(at);
    expected = value + 1;
  }
  return chain;
}
