import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { readTraits } from "./line-traits.ts";
import { isContentsTitle, isNewsletterLine, isSiteLink } from "./navigation-lines.ts";
import type { Piece } from "./page.ts";
import { isPageName } from "./theme-names.ts";

const longestEdge = 30;
const headWhy = "menu at the head of the page";
const footWhy = "menu at the foot of the page";

/** Why each piece is no help text, once the lines that steer are known: what stands among these at a page's edges goes. */
export function findEdges(
  pieces: readonly Piece[],
  whys: readonly (string | null)[],
  locale: string,
): (string | null)[] {
  const found = [...whys];
  const read = { pieces, whys, locale };
  for (let at = 0; at < headEnd(read); at += 1) if (!isPageName(pieces[at]?.text ?? "")) found[at] ??= headWhy;
  for (let at = footStart(read); at < pieces.length; at += 1) found[at] ??= footWhy;
  for (const at of printedEdges(pieces)) found[at] ??= "foot of a printed page";
  return found;
}

type Read = { pieces: readonly Piece[]; whys: readonly (string | null)[]; locale: string };

/** Where the text begins: behind two lines that steer or the page's path, or at a first heading with links above it. */
function headEnd(read: Read): number {
  const { pieces, whys } = read;
  let steering = 0;
  let end = 0;
  for (let at = 0; at < Math.min(longestEdge, pieces.length); at += 1) {
    const why = whys[at] ?? null;
    if (why === null && !isEdgeLine(read, at)) break;
    if (pieces[at]?.level !== null || isContentsTitle(pieces[at]?.text ?? "")) break;
    if (why !== null) steering += why === "path of the page" ? 2 : 1;
    if (why !== null && steering > 1) end = at + 1;
  }
  const title = pieces.findIndex(({ level }) => level === 1);
  const isMenu = ({ text, nodes }: Piece) =>
    nodes !== null && text.length < 300 && !readTraits(text, read.locale).isQuestion && !/[.!?]$|\d/.test(text);
  return title > 0 && title < 8 && pieces.slice(0, title).every(isMenu) ? Math.max(end, title) : end;
}

/** Where the foot begins: at the first line that steers of the last short ones, when it is not the only one. */
function footStart(read: Read): number {
  const { pieces, whys } = read;
  const steers = (at: number) =>
    (whys[at] ?? null) !== null ||
    (isNewsletterLine(pieces[at]?.text ?? "") && isEdgeLine(read, at) && !isAnswer(read, at) && !asks(at));
  const asks = (at: number) => pieces[at]?.level !== null || /[?？]/.test(pieces[at]?.text ?? "");
  let start = pieces.length;
  let first = pieces.length;
  let count = 0;
  while (start > 0 && pieces.length - start < longestEdge) {
    const at = start - 1;
    const isBetween = steers(at - 1) && steers(at + 1);
    if (!steers(at) && !isBetween && (!isEdgeLine(read, at) || isAnswer(read, at))) break;
    start = at;
    if (steers(at)) [first, count] = [at, count + 1];
  }
  return count > 1 ? first : pieces.length;
}

/** A short line that ends no sentence, asks nothing and is no list. */
function isEdgeLine({ pieces, locale }: Read, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.isBlock || piece.speaker !== null || piece.level !== null) return false;
  if (piece.hasBullet || piece.number !== null || piece.text.length > 130) return false;
  const { hasStop, isQuestion, innerStops, endsWithColon, words } = readTraits(piece.text, locale);
  const isShout = /!$/.test(piece.text) && words < 14;
  return (!hasStop || isShout) && innerStops === 0 && !endsWithColon && (!isQuestion || words < 5);
}

/** What stands right below a question is its answer, however short. */
function isAnswer({ pieces, whys, locale }: Read, at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined || isSiteLink(before.text) || (whys[at - 1] ?? null) !== null) return false;
  return before.level !== null || readTraits(before.text, locale).isQuestion || before.speaker === "question";
}

/** `Guide – 3/8`: lines that come back with another number of the page. */
function printedEdges(pieces: readonly Piece[]): number[] {
  const page = /(?:^|[\s–—|-])(?:page\s)?\d{1,3}\s?(?:\/|sur|of|von|van|de|di|z)\s?\d{1,3}$/iu;
  const keys = pieces.map(({ raw, level }) =>
    level === null && page.test(raw) && raw.length < 120 && /\p{L}{2}.*\p{L}{2}/u.test(raw)
      ? foldText(raw).replace(/\d+/g, "0")
      : "",
  );
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => places.set(key, [...(key === "" ? [] : (places.get(key) ?? [])), at]));
  const last = (at: number) => Number(/(\d+)\s*$/.exec(pieces[at]?.raw ?? "")?.[1]);
  const own = (at: number) => Number(/(\d+)\D+\d+\s*$/.exec(pieces[at]?.raw ?? "")?.[1]);
  // Pages count on towards the same last one; steps and sizes do not come back so, or are headings.
  return [...places].flatMap(([key, list]) => {
    const isSerial = readTraits(pieces[list[0] ?? 0]?.text ?? "", "fr").isSerial;
    const isOneRow = list.every(
      (at, place) => last(at) === last(list[0] ?? 0) && (place === 0 || own(at) > own(list[place - 1] ?? 0)),
    );
    return key !== "" && list.length > 1 && isOneRow && !isSerial ? list : [];
  });
}
