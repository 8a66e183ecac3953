import type { ListItem } from "mdast";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { isShort, readTraits } from "./line-traits.ts";
import { oncePerList } from "./once-per-list.ts";
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
    const isContents = end - at > 1 && hasTextBetween(at, end);
    if (isContents) end = endOfContents(pieces, end, locale);
    else if (isListOfHeadings(pieces, at)) end = at + 1;
    else end = at;
    for (const { lines, raw } of pieces.slice(at, end)) leftOut.push({ lines, text: raw, why: "table of contents" });
    if (end === at) kept.push(...pieces.slice(at, (end += 1)));
    at = end;
  }
  return kept;
}

/** Behind its entries that come back word for word stand those that come back shortened, down to a blank line. */
function endOfContents(pieces: readonly Piece[], end: number, locale: string): number {
  const [last, next] = pieces.slice(end - 1, end + 1);
  if (last === undefined || next === undefined || next.hasGap || last.hasGap || next.nodes !== null) return end;
  const isAlike = next.hasBullet === last.hasBullet && (next.number === null) === (last.number === null);
  const above = pieces[end + 1];
  const endsThere = above === undefined || above.hasGap;
  return isAlike && endsThere && isShort(readTraits(next.text, locale)) ? end + 1 : end;
}

/** A list whose items are mostly the page's marked headings further down. */
function isListOfHeadings(pieces: readonly Piece[], at: number): boolean {
  const [list] = pieces[at]?.nodes ?? [];
  if (list?.type !== "list" || list.children.length < 2) return false;
  const isBelow = (item: ListItem) => (lastHeadings(pieces).get(keyOf(plainText([item]))) ?? -1) > at;
  const found = list.children.filter(isBelow);
  const others = list.children.filter((item) => !isBelow(item));
  const saysMore = others.some((item) => /\d|@/.test(plainText([item])));
  return found.length > 1 && found.length >= list.children.length * 0.6 && !saysMore;
}

/** Where each marked heading of a page stands for the last time. */
const lastHeadings = oncePerList(
  (pieces: readonly Piece[]) =>
    new Map(pieces.flatMap(({ level, text }, at) => (level === null ? [] : [[keyOf(text), at] as const]))),
);

function keyOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
