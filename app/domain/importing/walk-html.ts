import type { Element, ElementContent, Nodes, RootContent } from "hast";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { dropSecondBullets, htmlToMarkdown, readInlineRun } from "./html-lines.ts";
import { attribute, findElement, htmlChildren, htmlText, isBlockNode, linesOf } from "./html-node.ts";
import { isToggle } from "./html-toggle.ts";
import { isLayout, tellLayout } from "./layout-table.ts";
import { mendTable } from "./mend-html-table.ts";
import { makePiece } from "./page.ts";
import { takeOrnaments } from "./read-marks.ts";
import type { Change, Piece } from "./page.ts";

/** What the walk needs to know of the page. */
export type Walk = {
  letters: { question: string; answer: string };
  /** what reads otherwise in the draft, to be added to */
  changes: Change[];
};

/** Reads HTML block by block, in the order of the page: headings, questions that open, paragraphs, lists, tables. */
export function walkHtml(node: Nodes, walk: Walk): Piece[] {
  const pieces: Piece[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    pieces.push(...readInlineRun(run, walk.letters));
    run = [];
  };
  for (const child of htmlChildren(node)) {
    if (child.type === "doctype") continue;
    if (!isBlockNode(child) && !isToggle(child)) run.push(child);
    else {
      flush();
      if (child.type === "element") pieces.push(...readBlock(child, walk));
    }
  }
  flush();
  return pieces;
}

function readBlock(element: Element, walk: Walk): Piece[] {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return readHeading(element, { level: Number(tagName[1]) });
  if (tagName === "summary" || isToggle(element)) return readHeading(element, { speaker: "question" });
  if (tagName === "dl") return readDefinitions(element, walk);
  if (tagName === "ul" || tagName === "ol" || tagName === "menu") return readList(element, walk);
  if (tagName === "table") return readTable(element, walk);
  if (tagName === "p" && isBoldByStyle(element)) return readInlineRun([strongOf(element)], walk.letters);
  if (tagName === "pre" || tagName === "blockquote") return readWhole(element);
  return walkHtml(element, walk);
}

function readHeading(element: Element, mark: Pick<Partial<Piece>, "level" | "speaker">): Piece[] {
  const inner = findElement(element, ({ tagName }) => /^h[1-6]$/.test(tagName) && tagName !== element.tagName);
  const level = mark.level ?? (inner === null ? null : Number(inner.tagName[1]));
  const raw = htmlText(element);
  if (!/[\p{L}\p{N}]/u.test(raw)) return [];
  const text = takeOrnaments(raw).replace(/^(?:Q\s?\d{0,3}\s?[:.)]\s+|\d{1,2}[.)](?:\s+|(?=\p{L})))/u, "");
  const opens = findElement(element, ({ tagName }) => tagName === "button") !== null;
  const speaker = level === null ? (mark.speaker ?? null) : opens ? "question" : null;
  const nodes = htmlToMarkdown([{ type: "element", tagName: "p", properties: {}, children: inlineOf(element) }]);
  return [makePiece({ lines: linesOf(element), raw, text, hasGap: true, level, speaker, nodes })];
}

function inlineOf(element: Element): ElementContent[] {
  return element.children.flatMap((child) =>
    isBlockNode(child) && child.type === "element" ? inlineOf(child) : [child],
  );
}

function readDefinitions(list: Element, walk: Walk): Piece[] {
  const rows = list.children.flatMap((child) =>
    child.type === "element" && child.tagName === "div" ? child.children : [child],
  );
  const terms = rows.filter((row): row is Element => row.type === "element");
  const answers = terms.filter(({ tagName }) => tagName === "dd").map(htmlText);
  const areAnswers = answers.some((text) => text.length > 60) || terms.some((term) => /[?？]$/.test(htmlText(term)));
  return terms.flatMap((row) => {
    if (row.tagName === "dt" && areAnswers) return readHeading(row, { speaker: "question" });
    if (row.tagName !== "dt") return walkHtml(row, walk);
    return readInlineRun([strongOf(row)], walk.letters).map((piece) => ({ ...piece, isBold: false }));
  });
}

const boldClass = /(?:^|\s)(?:(?:fw|font|text|font-weight|has-text-weight)-)?(?:bold|bolder|semibold)(?:\s|$)/;

/** A short paragraph that its class or style sets in bold. */
function isBoldByStyle(element: Element): boolean {
  const isBold = boldClass.test(attribute(element, "className"));
  const isStyled = /font-weight:\s*(?:bold|[6-9]00)/.test(attribute(element, "style"));
  return (
    (isBold || isStyled) && htmlText(element).length < 150 && !element.children.some((child) => isBlockNode(child))
  );
}

function strongOf(element: Element): Element {
  const { position } = element;
  return { type: "element", tagName: "strong", properties: {}, children: inlineOf(element), position };
}

/** A list is taken over whole, unless its items are questions. */
function readList(list: Element, walk: Walk): Piece[] {
  const items = list.children.filter((child): child is Element => child.type === "element");
  const isAsked = (item: Element) =>
    findElement(item, (one) => /^(?:h[1-6]|details|dl)$/.test(one.tagName) || (one !== item && isToggle(one))) !==
      null || opensWithQuestion(item);
  if (items.some(isAsked) && !onlyPoints(items)) return items.flatMap((item) => walkHtml(item, walk));
  // Questions alone are a table of contents, or stand there without answers: line by line that can be told.
  if (items.length > 1 && items.every((item) => /[?？]$/.test(htmlText(item))))
    return items.flatMap((item) => walkHtml(item, walk)).map((piece) => ({ ...piece, hasBullet: true }));
  return readWhole(list);
}

/** `**Something broken?** The workshop's page`: a list that only points elsewhere answers nothing itself. */
function onlyPoints(items: readonly Element[]): boolean {
  const isPlain = (item: Element) =>
    findElement(item, (one) => /^(?:h[1-6]|details|dl|ul|ol|p)$/.test(one.tagName) || isToggle(one)) === null;
  const answers = items.map(
    (item) => /^[^?？]*[?？]\s*(?<answer>.*)$/su.exec(htmlText(item))?.groups?.["answer"] ?? "",
  );
  const arePointers = answers.every((answer) => answer !== "" && answer.length < 100 && !/[.!…。]$/.test(answer));
  return (
    arePointers && items.every(isPlain) && items.some((item) => findElement(item, ({ tagName }) => tagName === "a"))
  );
}

function opensWithQuestion(item: Element): boolean {
  const filled = item.children.filter((child) => htmlText(child) !== "");
  const [first] = filled;
  return filled.length > 1 && first !== undefined && /[?？]$/.test(htmlText(first)) && first.type === "element";
}

function readTable(table: Element, walk: Walk): Piece[] {
  if (!isLayout(table)) return readWhole(mendTable(table, walk.changes));
  tellLayout(table, walk.changes);
  return walkHtml(table, walk);
}

function readWhole(element: Element): Piece[] {
  const nodes = dropSecondBullets(htmlToMarkdown([element]));
  const text = plainText(nodes);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return [makePiece({ lines: linesOf(element), text, hasGap: true, nodes, isBlock: true })];
}
