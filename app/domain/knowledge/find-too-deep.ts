import type { Root } from "mdast";
import { childrenOf, firstLine } from "./markdown-node.ts";
import type { MarkdownNode } from "./markdown-node.ts";

/** More than anybody reads; each list takes two, with its items. */
const deepest = 40;

/** The line of the first block that stands too deep inside others, or null. Does not descend by recursion itself. */
export function findTooDeep(body: Root): number | null {
  let level: MarkdownNode[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepest && first !== undefined) return firstLine(first);
    level = level.flatMap((node) => childrenOf(node));
  }
  return null;
}

/**
 * The first line that opens more quotes and lists than may stand inside each other, or null: found before parsing,
 * which takes seconds for thousands of them.
 */
export function findTooDeepLine(source: string): number | null {
  const at = source.split("\n").findIndex((line) => {
    const lead = /^(?:[ \t]*(?:>|[*+-](?=[ \t])))+/.exec(line)?.[0] ?? "";
    return lead.replace(/[^>*+-]/g, "").length > deepest;
  });
  return at < 0 ? null : at + 1;
}
