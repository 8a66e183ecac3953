import type { List, ListItem, Paragraph, RootContent, Text } from "mdast";
import { isShort, readTraits } from "./line-traits.ts";
import type { BodyPart } from "./outline.ts";
import type { Piece } from "./page.ts";

/** Turns a section's lines into Markdown blocks: bullets and numbers become lists, the other lines paragraphs. */
export function buildBody(body: readonly BodyPart[], locale: string): RootContent[] {
  const nodes: RootContent[] = [];
  for (let at = 0; at < body.length;) {
    const part = body[at];
    if (part === undefined) break;
    const listed = part.kind === "piece" ? countShortLines(body, at, locale) : 0;
    if (part.kind === "heading") {
      const depth = part.depth === 4 ? 4 : 3;
      nodes.push({ type: "heading", depth, children: [{ type: "text", value: part.text }] });
      at += 1;
    } else if (isItem(part.piece)) {
      const items = takeList(body, at);
      nodes.push(...buildLists(items));
      at += items.length;
    } else if (listed > 0) {
      const children = joinRemarks(body.slice(at, at + listed).map(({ piece }) => piece)).map(makeItem);
      nodes.push({ type: "list", ordered: false, spread: false, children });
      at += listed;
    } else {
      nodes.push(...(part.piece.nodes ?? [makeParagraph(part.piece.text)]));
      at += 1;
    }
  }
  return nodes;
}

function makeParagraph(text: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

function makeItem(piece: Piece): ListItem {
  // A number such as 1.2 is no list's number: it stays with its words.
  const isNested = (piece.number?.length ?? 0) > 1;
  const own = ownParagraph(piece);
  const written = isNested ? makeParagraph(piece.raw) : makeParagraph(piece.text);
  const kept = own !== null && isNested ? { ...own, children: [numberText(piece), ...own.children] } : own;
  return { type: "listItem", spread: false, children: [kept ?? written] };
}

/** A remark in brackets on a line of its own belongs to the line above it. */
function joinRemarks(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    const isRemark = /^\(.*\)$/.test(piece.text) && piece.nodes === null && above?.nodes === null;
    if (!isRemark || above === undefined) joined.push(piece);
    else joined[joined.length - 1] = { ...above, text: `${above.text} ${piece.text}` };
  }
  return joined;
}

function numberText({ number }: Piece): Text {
  return { type: "text", value: `${number?.join(".")} ` };
}

/** The paragraph of a line of HTML or Markdown; null for plain text, and for what is more than a line. */
function ownParagraph({ nodes, isBlock }: Piece): Paragraph | null {
  const [paragraph, ...more] = nodes ?? [];
  return paragraph?.type === "paragraph" && more.length === 0 && !isBlock ? paragraph : null;
}

function isLine(piece: Piece): boolean {
  return piece.nodes === null || ownParagraph(piece) !== null;
}

function isItem(piece: Piece): boolean {
  return (piece.hasBullet || piece.number !== null) && isLine(piece);
}

/** The bullets and numbers from here on, with the lines set in below them. */
function takeList(body: readonly BodyPart[], at: number): Piece[] {
  const pieces: Piece[] = [];
  const first = body[at]?.piece;
  let item: Piece | null = null;
  for (let part = body[at]; part !== undefined; part = body[at + pieces.length]) {
    const { kind, piece } = part;
    const belongs = isItem(piece)
      ? piece.indent >= (first?.indent ?? 0) - 1
      : item !== null && piece.indent >= item.indent + 2;
    if (kind === "heading" || !isLine(piece) || !belongs) break;
    pieces.push(piece);
    if (isItem(piece)) item = piece;
  }
  return pieces;
}

function buildLists(pieces: readonly Piece[]): List[] {
  const lists: List[] = [];
  const base = Math.min(...pieces.filter(isItem).map(({ indent }) => indent));
  let last: Piece | null = null;
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const item = lists.at(-1)?.children.at(-1);
    if (isItem(piece) && piece.indent > base + 1 && item !== undefined) {
      const nested = [];
      while (at < pieces.length && (pieces[at]?.indent ?? 0) > base + 1) nested.push(...pieces.slice(at, (at += 1)));
      item.children.push(...buildLists(nested));
      continue;
    }
    if (!isItem(piece)) {
      const within = lists.at(-1);
      item?.children.push(makeParagraph(piece.text));
      if (item !== undefined) item.spread = true;
      if (within !== undefined) within.spread = true;
    } else {
      const isOrdered = piece.number?.length === 1;
      const goesOn = last !== null && (last.number?.length === 1) === isOrdered && isNext(last, piece);
      if (!goesOn)
        lists.push({
          type: "list",
          ordered: isOrdered,
          start: isOrdered ? piece.number?.[0] : null,
          spread: false,
          children: [],
        });
      lists.at(-1)?.children.push(makeItem(piece));
      last = piece;
    }
    at += 1;
  }
  return lists;
}

function isNext(before: Piece, piece: Piece): boolean {
  return before.number?.length !== 1 || piece.number?.[0] === (before.number[0] ?? 0) + 1;
}

/** How many short lines from here on are a list that has lost its bullets; 0 for a paragraph. */
function countShortLines(body: readonly BodyPart[], at: number, locale: string): number {
  const isIntroduced = /[:：]\s*$/u.test(body[at - 1]?.piece.text ?? "");
  let count = 0;
  for (let part = body[at]; part !== undefined; part = body[at + count]) {
    const { kind, piece } = part;
    const traits = readTraits(piece.text.replace(/[,;]$/, ""), locale);
    const isPlain = kind === "piece" && isLine(piece) && !isItem(piece) && piece.speaker === null;
    // Paragraphs of HTML stand alone; lines between two breaks may be a list.
    const isApart = count > 0 && piece.nodes !== null && piece.hasGap;
    if (
      !isPlain ||
      isApart ||
      traits.endsWithColon ||
      !(isShort(traits) || (traits.isLabelled && traits.length <= (isIntroduced ? 160 : 90) && !traits.hasStop))
    )
      break;
    count += 1;
  }
  return count >= (isIntroduced ? 2 : 3) ? count : 0;
}
