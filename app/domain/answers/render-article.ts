import type { Heading } from "mdast";
import type { Article } from "#app/domain/knowledge/article.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import type { LinkTo } from "./article-links.ts";
import type { PrintedDeadline } from "./composed-answer.ts";
import { printOutcomes } from "./print-outcomes.ts";
import type { Reader } from "./reader.ts";
import { renderHtml } from "./render-html.ts";
import { resolveDirectives } from "./resolve-directives.ts";

export type RenderedArticle = {
  html: string;
  headings: { id: string; depth: number; text: string }[];
  sums: string[];
  deadlines: PrintedDeadline[];
};

/** A whole article as a page: public when the reader has no order, else as it reads for that order. */
export function renderArticle(
  article: Article,
  { reader, linkTo }: { reader: Reader; linkTo: LinkTo },
): RenderedArticle {
  const headings: RenderedArticle["headings"] = [];
  const anchors = article.sections.filter((section) => section.heading !== null).map((section) => section.anchor);
  const body = article.body.children.map((node) => {
    if (node.type !== "heading" || node.depth > 3) return node;
    const id = anchors[headings.length] ?? "";
    headings.push({ id, depth: node.depth, text: plainText([node]) });
    return withId(node, id);
  });
  const resolved = resolveDirectives(body, article.frontMatter.rules, reader);
  const from = { shop: article.shop, locale: article.locale, articleId: article.id };
  return { html: renderHtml(resolved.nodes, { from, linkTo }), headings, ...printOutcomes(resolved.outcomes, reader) };
}

function withId(node: Heading, id: string): Heading {
  const depth = node.depth === 1 ? 2 : node.depth;
  return { ...node, depth, data: { ...node.data, hProperties: { id } } };
}
