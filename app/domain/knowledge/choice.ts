import type { RootContent } from "mdast";
import type { ContainerDirective } from "./markdown-node.ts";

/** Adjacent `when` blocks and the `otherwise` that ends them: at most one of them is shown. */
export type Choice = { kind: "choice"; options: ContainerDirective[]; otherwise: ContainerDirective | null };

/** Groups adjacent `when`/`otherwise` blocks into choices; every other node stays as it is. */
export function groupChoices(nodes: readonly RootContent[]): (RootContent | Choice)[] {
  const grouped: (RootContent | Choice)[] = [];
  let open: Choice | null = null;
  for (const node of nodes) {
    if (node.type === "containerDirective" && node.name === "when") {
      if (open === null) grouped.push((open = { kind: "choice", options: [], otherwise: null }));
      open.options.push(node);
    } else if (node.type === "containerDirective" && node.name === "otherwise") {
      if (open === null) grouped.push((open = { kind: "choice", options: [], otherwise: null }));
      open.otherwise = node;
      open = null;
    } else {
      grouped.push(node);
      open = null;
    }
  }
  return grouped;
}
