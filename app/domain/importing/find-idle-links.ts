import type { Definition, Root } from "mdast";
import { walkNodes } from "#app/domain/knowledge/markdown-node.ts";
import type { LeftOut } from "./page.ts";

/** The addresses that Markdown keeps on lines of their own and that go to no article: `[unused]: https://…`. */
export function findIdleLinks(tree: Root, source: string): LeftOut[] {
  const used = new Set<string>();
  const kept: Definition[] = [];
  walkNodes(tree, (node) => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
    if (node.type === "definition") kept.push(node);
  });
  const lines = source.split("\n");
  const first = new Map(kept.toReversed().map((one) => [one.identifier, one]));
  return kept.flatMap((one): LeftOut[] => {
    const isUsed = used.has(one.identifier) && first.get(one.identifier) === one;
    if (isUsed && !/^(?:#|javascript:)/i.test(one.url)) return [];
    const { start, end } = one.position ?? { start: { line: 1 }, end: { line: 1 } };
    const why = isUsed ? "address that leads nowhere from an article" : "address that no link of the page uses";
    return [
      { lines: { first: start.line, last: end.line }, text: lines.slice(start.line - 1, end.line).join("\n"), why },
    ];
  });
}
