import type { RootContent } from "mdast";
import { childrenOf } from "./markdown-node.ts";
import type { MarkdownNode } from "./markdown-node.ts";

const blocks = new Set(["paragraph", "heading", "listItem", "tableRow", "code", "blockquote", "containerDirective"]);

/**
 * The words a reader sees, one block a line, table cells parted by ` | `. Facts and deadlines within a line print
 * nothing, since they depend on an order; the words around them do, `:known[…]` included.
 */
export function plainText(nodes: readonly (MarkdownNode | RootContent)[]): string {
  return nodes
    .map(textOf)
    .join("")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

function textOf(node: MarkdownNode): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "code") return `\n${node.value}\n`;
  if (node.type === "break") return "\n";
  if (node.type === "textDirective" && node.name !== "known") return "";
  if (node.type === "leafDirective" || node.type === "yaml" || node.type === "html") return "";
  const inner = childrenOf(node)
    .map(textOf)
    .join(node.type === "tableRow" ? " | " : "");
  return blocks.has(node.type) ? `\n${inner}\n` : inner;
}
