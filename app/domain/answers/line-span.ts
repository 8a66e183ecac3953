import type { RootContent } from "mdast";

/** Lines of an article's file, counted from 1, both ends included. */
export type LineSpan = { first: number; last: number };

/** What is made of other blocks and gives no words of its own. */
const wrappers = new Set(["list", "listItem", "blockquote", "footnoteDefinition", "containerDirective"]);

/**
 * The lines of the file that resolved blocks were written on, in order, neighbours joined. A branch that is not among
 * the blocks, the fences around one that is, and sentences of our own have no line here.
 */
export function shownLines(nodes: readonly RootContent[]): LineSpan[] {
  const spans = nodes.flatMap(spansOf).sort((one, other) => one.first - other.first);
  const joined: LineSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before !== undefined && span.first <= before.last + 1) before.last = Math.max(before.last, span.last);
    else joined.push({ ...span });
  }
  return joined;
}

/** From the first line of the first span to the last of the last; null for none. */
export function extentOf(spans: readonly LineSpan[]): LineSpan | null {
  const [first] = spans;
  return first === undefined ? null : { first: first.first, last: Math.max(...spans.map(({ last }) => last)) };
}

function spansOf(node: RootContent): LineSpan[] {
  if (wrappers.has(node.type) && "children" in node) return (node.children as RootContent[]).flatMap(spansOf);
  if (node.position === undefined) return [];
  return [{ first: node.position.start.line, last: node.position.end.line }];
}
