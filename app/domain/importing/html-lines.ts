import type { Nodes, RootContent as HtmlContent } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { childrenOf, walkNodes } from "#app/domain/knowledge/markdown-node.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { flattenCells } from "./flatten-cells.ts";
import { htmlChildren, htmlText, isBlockNode, linesOf } from "./html-node.ts";
import { makePiece } from "./page.ts";
import type { Piece } from "./page.ts";
import { readMarks } from "./read-marks.ts";

type Letters = { question: string; answer: string };

/** The pieces of a run of inline HTML: one for each line between `<br>`s, its marks taken off. */
export function readInlineRun(run: readonly HtmlContent[], letters: Letters): Piece[] {
  const lines = linesOfRun(run);
  return lines.flatMap((line, at) => splitBoldQuestion(line).flatMap((part) => readLine(part, letters, at === 0)));
}

/** Markdown blocks of HTML nodes. */
export function htmlToMarkdown(nodes: readonly HtmlContent[]): RootContent[] {
  const tree = toMdast({ type: "root", children: [...nodes] }, { newlines: false, document: true });
  return tree.type === "root" ? flattenCells(dropIdleBreaks(tree.children)) : [];
}

/** A line break at a paragraph's edge, or behind another one, breaks nothing. */
function dropIdleBreaks(nodes: RootContent[]): RootContent[] {
  const isEmpty = (node: RootContent) => node.type === "text" && node.value.trim() === "";
  walkNodes({ type: "root", children: nodes }, (node) => {
    if (node.type !== "paragraph") return;
    const last = node.children.findLastIndex((child) => child.type !== "break" && !isEmpty(child));
    let before: RootContent | undefined;
    node.children = node.children.filter((child, at) => {
      const isIdle = child.type === "break" && (at >= last || before === undefined || before.type === "break");
      if (!isEmpty(child)) before = child;
      return !isIdle;
    });
  });
  return nodes;
}

/** `- ` at the start of a list's item is a second bullet: it is taken off. */
export function dropSecondBullets(nodes: RootContent[]): RootContent[] {
  walkNodes({ type: "root", children: nodes }, (node) => {
    const [paragraph] = node.type === "listItem" ? node.children : [];
    const [text] = paragraph?.type === "paragraph" ? paragraph.children : [];
    if (text?.type === "text") text.value = text.value.replace(/^[-–—•·][\s\u00a0]+(?=[^\s\d])/, "");
  });
  return nodes;
}

function linesOfRun(run: readonly HtmlContent[]): HtmlContent[][] {
  const lines: HtmlContent[][] = [[]];
  for (const node of run) {
    if (node.type === "element" && node.tagName === "br") lines.push([]);
    else if (node.type === "element" && htmlChildren(node).some(hasBreak)) {
      // A break inside `<strong>` or `<span>` ends the line too.
      const inner = linesOfRun(node.children as HtmlContent[]);
      const [first, ...rest] = inner.map((children): HtmlContent => ({
        ...node,
        children: children as typeof node.children,
      }));
      if (first !== undefined) lines.at(-1)?.push(first);
      for (const line of rest) lines.push([line]);
    } else lines.at(-1)?.push(node);
  }
  return lines;
}

function hasBreak(node: Nodes): boolean {
  return (node.type === "element" && node.tagName === "br") || htmlChildren(node).some(hasBreak);
}

/** `<strong>May I?</strong> Yes.` is a question and its answer. */
function splitBoldQuestion(line: HtmlContent[]): HtmlContent[][] {
  const filled = line.filter((node) => htmlText(node) !== "");
  const [first, ...rest] = filled;
  const isAsked = first !== undefined && isStrong(first) && /[?？]\s*:?$/.test(htmlText(first));
  return isAsked && rest.length > 0 ? [[first], rest] : [line];
}

function readLine(line: readonly HtmlContent[], letters: Letters, hasGap: boolean): Piece[] {
  const raw = line.map(htmlText).join(" ").replace(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(raw)) return [];
  const first = line.find((node) => htmlText(node) !== "");
  const lines = { first: linesOf(first ?? line[0]!).first, last: linesOf(line.at(-1)!).last };
  const isBold = line.every((node) => htmlText(node) === "" || isStrong(node));
  const paragraph = htmlToMarkdown([{ type: "element", tagName: "p", properties: {}, children: line as never }])[0];
  if (paragraph?.type !== "paragraph") return [];
  const whole = plainText([paragraph]).replace(/\n/g, " ");
  const marks = readMarks(whole, letters);
  const taken = whole.endsWith(marks.text) ? whole.length - marks.text.length : 0;
  const node = isBold ? unwrapStrong(paragraph) : paragraph;
  const nodes = [taken === 0 ? node : dropStart(node, taken)];
  return [
    makePiece({ lines, raw, hasGap, isBold, ...marks, level: null, text: taken === 0 ? whole : marks.text, nodes }),
  ];
}

function isStrong(node: Nodes): boolean {
  if (node.type !== "element" || isBlockNode(node)) return false;
  if (/^(?:strong|b|th)$/.test(node.tagName)) return true;
  const filled = htmlChildren(node).filter((child) => htmlText(child) !== "");
  return /^(?:span|u|font|em|i|a)$/.test(node.tagName) && filled.length > 0 && filled.every(isStrong);
}

/** A paragraph in bold as a whole shouts in an article; its words are enough. */
function unwrapStrong(paragraph: Paragraph): Paragraph {
  const children = paragraph.children.flatMap((child) => (child.type === "strong" ? child.children : [child]));
  return { ...paragraph, children };
}

function dropStart(paragraph: Paragraph, count: number): Paragraph {
  let left = count;
  const shorten = (node: RootContent): RootContent[] => {
    if (left === 0) return [node];
    if (node.type === "text") {
      const taken = Math.min(left, node.value.length);
      left -= taken;
      const value = node.value.slice(taken);
      return value === "" ? [] : [{ ...node, value }];
    }
    const children = childrenOf(node).flatMap(shorten);
    return children.length === 0 ? [] : [{ ...node, children } as RootContent];
  };
  return { ...paragraph, children: paragraph.children.flatMap(shorten) as PhrasingContent[] };
}
