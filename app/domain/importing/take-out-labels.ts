import type { Element, Nodes } from "hast";
import { findElement, htmlChildren, htmlText, linesOf } from "./html-node.ts";
import type { LeftOut } from "./page.ts";

/** Takes the small label off a block that opens with one right above its only title: it would end what stands before. */
export function takeOutLabels(node: Nodes, leftOut: LeftOut[]): void {
  if (!("children" in node)) return;
  const label = labelOf(node);
  if (label !== null) {
    leftOut.push({ lines: linesOf(label), text: htmlText(label), why: "label above a title" });
    (node as { children: unknown[] }).children = node.children.filter((child) => child !== label);
  }
  for (const child of htmlChildren(node)) takeOutLabels(child, leftOut);
}

function labelOf(node: Nodes): Element | null {
  if (node.type !== "element" || !/^(?:div|section|header|article)$/.test(node.tagName)) return null;
  const [label, title, ...others] = htmlChildren(node).filter((child) => htmlText(child) !== "");
  if (label?.type !== "element" || title?.type !== "element" || !/^h[1-4]$/.test(title.tagName)) return null;
  const [text, name] = [htmlText(label), htmlText(title)];
  const isHeading = ({ tagName }: Element) => tagName <= title.tagName && /^h[1-6]$/.test(tagName);
  const isAlone = others.every((other) => findElement(other, isHeading) === null);
  const isPlain =
    findElement(label, ({ tagName }) => /^(?:h[1-6]|a|button|ul|ol|table|strong|b)$/.test(tagName)) === null;
  const isLabel =
    /\p{L}/u.test(text) && text.length <= 30 && text.split(" ").length <= 4 && !/[\d.,;:!?？@€$]/u.test(text);
  return isAlone && isPlain && isLabel && !/[?？]$/.test(name) ? label : null;
}
