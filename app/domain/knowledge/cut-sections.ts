import type { Heading, Root, RootContent } from "mdast";
import { anchorMaker } from "./anchor.ts";
import type { Section } from "./article.ts";
import { plainText } from "./plain-text.ts";

/**
 * Cuts an article at its headings of level 1 to 3. The text before the first heading is a section too and has the
 * article's slug as anchor; deeper headings stay inside their section.
 */
export function cutSections(body: Root, title: string, slug: string): Section[] {
  const nameAnchor = anchorMaker();
  const sections: Section[] = [];
  let above: string | null = null;
  let current: { heading: Heading | null; nodes: RootContent[] } = { heading: null, nodes: [] };
  const close = () => {
    const { heading, nodes } = current;
    if (heading === null && nodes.length === 0) return;
    const words = heading === null ? null : plainText([heading]);
    if (heading !== null && heading.depth < 3) above = words;
    const path = heading?.depth === 3 && above !== null ? [title, above] : [title];
    const last = nodes.at(-1) ?? heading;
    sections.push({
      anchor: nameAnchor(words ?? slug),
      heading: words,
      headingPath: words === null ? path : [...path, words],
      lines: { first: (heading ?? nodes[0])?.position?.start.line ?? 1, last: last?.position?.end.line ?? 1 },
      nodes,
    });
  };
  for (const node of body.children) {
    if (node.type === "yaml") continue;
    if (node.type === "heading" && node.depth <= 3) {
      close();
      current = { heading: node, nodes: [] };
    } else current.nodes.push(node);
  }
  close();
  return sections;
}
