import type { Root, RootContent } from "mdast";
import type {} from "remark-directive";

export type MarkdownNode = Root | RootContent;
export type ContainerDirective = Extract<RootContent, { type: "containerDirective" }>;
export type TextDirective = Extract<RootContent, { type: "textDirective" }>;
export type DirectiveNode = Extract<RootContent, { type: "containerDirective" | "leafDirective" | "textDirective" }>;

/** The children of a node, or none for a leaf. */
export function childrenOf(node: MarkdownNode): RootContent[] {
  return "children" in node ? (node.children as RootContent[]) : [];
}

/** Visits a node and everything below it, parents before children; ancestors come outermost first. */
export function walkNodes(
  node: MarkdownNode,
  visit: (node: MarkdownNode, ancestors: MarkdownNode[]) => void,
  ancestors: MarkdownNode[] = [],
): void {
  visit(node, ancestors);
  for (const child of childrenOf(node)) walkNodes(child, visit, [...ancestors, node]);
}

/** True for a `containerDirective`, `leafDirective` or `textDirective`. */
export function isDirective(node: MarkdownNode): node is DirectiveNode {
  return node.type === "containerDirective" || node.type === "leafDirective" || node.type === "textDirective";
}

/** First line of a node in its file, counted from 1. */
export function firstLine(node: MarkdownNode): number {
  return node.position?.start.line ?? 1;
}
