import type { RootContent } from "mdast";
import type { Article, Section } from "#app/domain/knowledge/article.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import type { LinkTo } from "./article-links.ts";
import { shownLines } from "./line-span.ts";
import type { Citation, ComposedAnswer, VerdictLine } from "./composed-answer.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { listParcels } from "./list-parcels.ts";
import type { Reader } from "./reader.ts";
import { renderHtml } from "./render-html.ts";
import { resolveDirectives } from "./resolve-directives.ts";
import type { ResolvedBlocks } from "./resolve-directives.ts";
import { sayDisagreements } from "./say-disagreements.ts";

export type Answered = Extract<ComposedAnswer, { verdict: "answered" }>;

/**
 * The card for one section: its own words worked out for the reader, the verdict sentence first, with its source. Where
 * another of the articles promises otherwise for the order, that stands first instead, with what each of them says and
 * both sources; then `blocks` is empty, for no word of it may be changed.
 */
export function composeAnswer(
  article: Article,
  section: Section,
  reader: Reader,
  linkTo: LinkTo,
  articles: readonly Article[] = [],
): Answered {
  const resolved = resolveDirectives(section.nodes, article.frontMatter.rules, reader);
  const disagreements = findDisagreements(resolved.outcomes, article, articles, reader);
  const isSettled = disagreements.length === 0;
  const { line, body: words } = isSettled
    ? liftVerdict(resolved)
    : sayDisagreements(article, disagreements, resolved, reader);
  const isOfStatus = article.frontMatter.topics.includes("order.status");
  const body = isOfStatus && isSettled ? [...words, ...listParcels(reader)] : words;
  const from = { shop: article.shop, locale: article.locale, articleId: article.id };
  const outcomes = [...resolved.outcomes, ...disagreements.map(({ there }) => there)];
  const { sums, deadlines } = printOutcomes(outcomes, reader);
  const blocks = [line?.text ?? "", ...body.map((node) => plainText([node])), ...sums].filter((text) => text !== "");
  return {
    verdict: "answered",
    line,
    html: renderHtml(body, { from, linkTo }),
    text: [line?.text, plainText(body), ...sums].filter((part) => part).join("\n"),
    sums,
    deadlines,
    blocks: isSettled ? blocks : [],
    citations: [
      { ...citeSection(article, section), shown: shownLines(resolved.nodes) },
      ...disagreements.map((one) => citeSection(one.article, one.section)),
    ],
  };
}

function liftVerdict({ verdict, nodes }: ResolvedBlocks): { line: VerdictLine | null; body: RootContent[] } {
  const body = verdict === null ? nodes : nodes.filter((node) => node !== verdict.paragraph);
  const isLifted = verdict !== null && body.length < nodes.length;
  return { line: isLifted ? { tone: verdict.tone, text: plainText([verdict.paragraph]) } : null, body };
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
