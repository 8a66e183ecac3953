import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { readTraits } from "./line-traits.ts";
import type { LeftOut, Piece } from "./page.ts";

/** Takes out a table of contents: titles in a row that come back further down, each with its text there. */
export function takeOutContents(pieces: readonly Piece[], locale: string, leftOut: LeftOut[]): Piece[] {
  const keys = pieces.map(({ text }) => keyOf(text));
  const later = new Map<string, number>();
  keys.forEach((key, at) => later.set(key, at));
  const isEntry = (at: number) => {
    const piece = pieces[at];
    const again = later.get(keys[at] ?? "") ?? at;
    if (piece === undefined || piece.isBlock || again <= at + 1 || keys[at] === "") return false;
    const { isSentence, isQuestion } = readTraits(piece.text, locale);
    return !isSentence || isQuestion;
  };
  // Lines that come back in a row, with nothing between, are a passage that stands there twice.
  const hasTextBetween = (at: number, end: number) =>
    (later.get(keys[end - 1] ?? "") ?? 0) - (later.get(keys[at] ?? "") ?? 0) > end - 1 - at;
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = at;
    while (isEntry(end)) end += 1;
    const entries = hasTextBetween(at, end) ? pieces.slice(at, end) : [];
    if (entries.length > 1) {
      for (const { lines, raw } of entries) leftOut.push({ lines, text: raw, why: "table of contents" });
    } else end = Math.max(end, at + 1);
    kept.push(...(entries.length > 1 ? [] : pieces.slice(at, end)));
    at = end;
  }
  return kept;
}

function keyOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
