import type { Article, Section } from "#app/domain/knowledge/article.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import type { LinkTo } from "./article-links.ts";
import { shownLines } from "./line-span.ts";
import type { Citation, ComposedAnswer } from "./composed-answer.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { listParcels } from "./list-parcels.ts";
import type { Reader } from "./reader.ts";
import { renderHtml } from "./render-html.ts";
import { resolveDirectives } from "./resolve-directives.ts";

export type Answered = Extract<ComposedAnswer, { verdict: "answered" }>;

/** The card for one section: its own words worked out for the reader, the verdict sentence first, with its source. */
export function composeAnswer(article: Article, section: Section, reader: Reader, linkTo: LinkTo): Answered {
  const resolved = resolveDirectives(section.nodes, article.frontMatter.rules, reader);
  const { verdict } = resolved;
  const said = verdict === null ? resolved.nodes : resolved.nodes.filter((node) => node !== verdict.paragraph);
  const isLifted = said.length < resolved.nodes.length;
  const isOfStatus = article.frontMatter.topics.includes("order.status");
  const body = isOfStatus ? [...said, ...listParcels(reader)] : said;
  const line = verdict !== null && isLifted ? { tone: verdict.tone, text: plainText([verdict.paragraph]) } : null;
  const from = { shop: article.shop, locale: article.locale, articleId: article.id };
  const { sums, deadlines } = printOutcomes(resolved.outcomes, reader);
  const blocks = [line?.text ?? "", ...body.map((node) => plainText([node])), ...sums].filter((text) => text !== "");
  return {
    verdict: "answered",
    line,
    html: renderHtml(body, { from, linkTo }),
    text: [line?.text, plainText(body), ...sums].filter((part) => part).join("\n"),
    sums,
    deadlines,
    blocks,
    citations: [{ ...citeSection(article, section), shown: shownLines(resolved.nodes) }],
  };
}

/** Where a section stands: article, heading, lines and version. */
export function citeSection(article: Article, section: Section): Citation {
  return {
    articleId: article.id,
    locale: article.locale,
    anchor: section.heading === null ? null : section.anchor,
    articleTitle: article.frontMatter.title,
    heading: section.heading ?? article.frontMatter.title,
    lines: section.lines,
    contentVersion: article.version,
  };
}

/** True when a section says something to a reader without an order. */
export function hasGeneralWords(article: Article, section: Section, reader: Reader): boolean {
  return (
    plainText(resolveDirectives(section.nodes, article.frontMatter.rules, { ...reader, order: null }).nodes) !== ""
  );
}

/** True when a section says something else for the reader's order than for none. */
export function isWorkedOut(article: Article, section: Section, reader: Reader): boolean {
  if (reader.order === null) return false;
  const wordsFor = (one: Reader) => plainText(resolveDirectives(section.nodes, article.frontMatter.rules, one).nodes);
  return wordsFor(reader) !== wordsFor({ ...reader, order: null });
}
