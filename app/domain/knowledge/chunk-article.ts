import type { Article, Section } from "./article.ts";
import type { Chunk } from "./chunk.ts";
import { walkNodes } from "./markdown-node.ts";
import { plainText } from "./plain-text.ts";
import { listOf } from "./when-block.ts";

const longestChunk = 1400;

/**
 * Cuts an article into what is indexed: one chunk a section, or several when a section is longer than 1,400
 * characters; then all keep the section's anchor and the later ones end their id in `~2`, `~3`…
 */
export function chunkArticle(article: Article, hash: (text: string) => string): Chunk[] {
  return article.sections.flatMap((section) =>
    splitSection(section).map(({ text, lines }, part) => {
      const { title, questions, topics, order } = article.frontMatter;
      return {
        id: `${article.locale}/${article.id}#${section.anchor}${part === 0 ? "" : `~${part + 1}`}`,
        shop: article.shop,
        locale: article.locale,
        articleId: article.id,
        anchor: section.anchor,
        articleTitle: title,
        headingPath: section.headingPath,
        questions,
        topics,
        needsOrder: order,
        orderWords: orderWords(section.nodes),
        lines,
        text,
        contentHash: hash(JSON.stringify([section.headingPath, questions, topics, text])),
      };
    }),
  );
}

function splitSection(section: Section): { text: string; lines: Section["lines"] }[] {
  const parts: { text: string; lines: Section["lines"] }[] = [];
  for (const node of section.nodes) {
    const text = plainText([node]);
    if (text === "") continue;
    const first = node.position?.start.line ?? section.lines.first;
    const last = node.position?.end.line ?? section.lines.last;
    const current = parts.at(-1);
    if (current === undefined) parts.push({ text, lines: { first: section.lines.first, last } });
    else if (current.text.length + text.length < longestChunk) {
      current.text += `\n${text}`;
      current.lines.last = last;
    } else parts.push({ text, lines: { first, last } });
  }
  return parts;
}

function orderWords(nodes: Section["nodes"]): Chunk["orderWords"] {
  const statuses = new Set<string>();
  const items = new Set<string>();
  for (const root of nodes) {
    walkNodes(root, (node) => {
      if (node.type !== "containerDirective" || node.name !== "when") return;
      for (const status of listOf(node.attributes?.status)) statuses.add(status);
      for (const item of listOf(node.attributes?.item)) items.add(item);
    });
  }
  return { statuses: [...statuses], items: [...items] };
}
