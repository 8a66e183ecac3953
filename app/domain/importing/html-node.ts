import type { Element, Nodes, RootContent } from "hast";

/** The elements that break a line. */
const blocks = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** The children of a node; none for text, nor for a template, which shows nothing. */
export function htmlChildren(node: Nodes): RootContent[] {
  return "children" in node ? (node.children as RootContent[]) : [];
}

/** The children of a node, what a template keeps among them. */
export function allChildren(node: Nodes): RootContent[] {
  const kept = node.type === "element" ? (node.content?.children ?? []) : [];
  return [...(kept as RootContent[]), ...htmlChildren(node)];
}

/** True for an element that breaks the line, or has one that does inside. */
export function isBlockNode(node: Nodes): boolean {
  if (node.type !== "element") return false;
  return blocks.has(node.tagName) || htmlChildren(node).some(isBlockNode);
}

/** The words of a node and those below it, blocks parted by a space. */
export function htmlText(node: Nodes): string {
  return oneLine(rawText(node, htmlChildren));
}

/** The words of a node and those that templates below it keep. */
export function wholeText(node: Nodes): string {
  return oneLine(rawText(node, allChildren));
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, " ").trim();
}

function rawText(node: Nodes, below: (node: Nodes) => RootContent[]): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.tagName === "br") return " ";
  const inner = below(node)
    .map((child) => rawText(child, below))
    .join("");
  return node.type === "element" && blocks.has(node.tagName) ? ` ${inner} ` : inner;
}

/** An attribute as text: class lists joined, absent ones empty. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(" ") : value === undefined || value === null ? "" : String(value);
}

/** The first element below a node that passes, in the order of the page. */
export function findElement(node: Nodes, isWanted: (element: Element) => boolean): Element | null {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "element" && isWanted(next)) return next;
    waiting.push(...htmlChildren(next).toReversed());
  }
  return null;
}

/** First and last line of a node, counted from 1. */
export function linesOf(node: Nodes, fallback = 1): { first: number; last: number } {
  // Nodes that the parser made up have half a position, or none.
  const { start, end } = (node.position ?? {}) as Partial<NonNullable<Nodes["position"]>>;
  const first = start?.line ?? fallback;
  return { first, last: end?.line ?? first };
}
