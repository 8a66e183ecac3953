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

/** More marks than any passage has, and more blocks than any article: the parser's time grows with their square. */
const most = { marks: 1500, blocks: 150 };

/**
 * The first line at which a passage between blank lines has too many marks (`*`, `_`, `[`, `:` and the like), or the text
 * too many `:::` blocks, or null: found before parsing, which would hold up the whole server for minutes.
 */
export function findTooTangledLine(source: string): number | null {
  let marks = 0;
  let blocks = 0;
  const at = source.split("\n").findIndex((line) => {
    if (line.trim() === "") marks = 0;
    marks += line.match(/[*_~`[\]<:&]/g)?.length ?? 0;
    if (/^[ \t>*+-]*:::/.test(line)) blocks += 1;
    return marks > most.marks || blocks > most.blocks;
  });
  return at < 0 ? null : at + 1;
}
