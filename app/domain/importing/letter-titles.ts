import { readTraits } from "./line-traits.ts";
import { makeHeading } from "./make-heading.ts";
import { makePiece } from "./page.ts";
import type { Piece } from "./page.ts";

const letter = /^([A-Z])[.)]\s?(?=[\p{L}\d])/u;
const least = 3;
const longest = 120;

/** Counts the titles that a page sets apart by letters, A, B, C …, each with text below; a long one is shortened above its words. */
export function countLetters(pieces: readonly Piece[], locale: string): Piece[] {
  const titles = findLetters(pieces, locale);
  return pieces.flatMap((piece, at) => {
    const count = titles.get(at);
    if (count === undefined) return [piece];
    if (piece.text.length <= longest) return [{ ...piece, count }];
    const [mark = ""] = letter.exec(piece.text) ?? [];
    const text = `${mark.trim()} ${makeHeading(piece.text.slice(mark.length), locale)}`;
    const { lines, hasGap, hasWideGap } = piece;
    return [makePiece({ lines, hasGap, hasWideGap, text, count }), piece];
  });
}

/** The places and numbers of the lettered titles: they go on from A, and most of them end no sentence. */
function findLetters(pieces: readonly Piece[], locale: string): Map<number, number> {
  let chain: number[] = [];
  const found = new Map<number, number>();
  const close = () => {
    const titles = chain.filter((at) => !readTraits(pieces[at]?.text ?? "", locale).hasStop);
    if (chain.length >= least && titles.length > chain.length / 2)
      chain.forEach((at, place) => found.set(at, place + 1));
    chain = [];
  };
  pieces.forEach((piece, at) => {
    const sign = readLetter(piece);
    if (piece.level !== null) close();
    if (sign === null) return;
    const below = pieces[at + 1];
    const hasText = below !== undefined && readLetter(below) === null && below.level === null;
    const expected = String.fromCharCode(65 + chain.length);
    if (sign !== expected || !hasText) close();
    if (hasText && (sign === expected || sign === "A")) chain.push(at);
  });
  close();
  return found;
}

function readLetter({ text, level, isBlock, hasBullet, speaker, cells }: Piece): string | null {
  if (level !== null || isBlock || hasBullet || speaker !== null || cells !== null) return null;
  return letter.exec(text)?.[1] ?? null;
}
