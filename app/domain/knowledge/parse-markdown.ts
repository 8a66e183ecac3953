import type { Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { childrenOf, walkNodes } from "./markdown-node.ts";

const processor = remark().use(remarkFrontmatter, ["yaml"]).use(remarkGfm).use(remarkDirective).freeze();

/**
 * Reads CommonMark + GFM + directives with a YAML head; never fails, positions are those of the file. A bare `:word`
 * without brackets or braces is text, so that `13:00` needs no escape.
 */
export function parseMarkdown(source: string): Root {
  const body = processor.parse(source);
  walkNodes(body, (node) => {
    childrenOf(node).forEach((child, at, siblings) => {
      if (isBareColon(child)) siblings[at] = { type: "text", value: `:${child.name}`, position: child.position };
    });
  });
  return body;
}

function isBareColon(node: RootContent): node is Extract<RootContent, { type: "textDirective" }> {
  if (node.type !== "textDirective") return false;
  const length = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
  return length === node.name.length + 1;
}
