import { citedLines, compareSource } from "#app/domain/answers/compare-source.ts";
import type { SourceLine, SourceToday } from "#app/domain/answers/compare-source.ts";
import type { Citation, ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import { findVersion } from "#app/domain/answers/find-version.server.ts";
import type { LinkTo } from "#app/domain/answers/article-links.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { findArticle } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

/** A citation laid open: the section as it read when it answered, and how it stands to the article of today. */
export type OpenSource = {
  citation: Citation;
  /** the section's lines at the version that answered; null when that text was not kept */
  lines: SourceLine[] | null;
  today: SourceToday;
  /** the article's public page, at this section while it has it; null when it is not published any more */
  articleHref: string | null;
};

/**
 * Lays open the citation at a position (counted from 0, as an address gives it) of an answer that the caller has shown
 * to be the reader's; null when there is none.
 */
export async function openSource(
  { db, knowledge, linkTo }: { db: Db; knowledge: () => KnowledgeBase; linkTo: LinkTo },
  answer: { shop: string; body: ComposedAnswer },
  position: string | undefined,
): Promise<OpenSource | null> {
  const citations = "citations" in answer.body ? answer.body.citations : [];
  const citation = /^\d{1,3}$/.test(position ?? "") ? citations[Number(position)] : undefined;
  if (citation === undefined) return null;
  const { locale, articleId, contentVersion } = citation;
  const article = findArticle(knowledge(), answer.shop, locale, articleId);
  const kept = await findVersion(db, answer.shop, citation);
  const source = kept ?? (article?.version === contentVersion ? article.source : null);
  const today = compareSource(citation, source, article);
  const anchor = today.kind === "section_gone" ? null : citation.anchor;
  return {
    citation,
    lines: source === null ? null : citedLines(citation, source),
    today,
    articleHref: article === null ? null : linkTo({ shop: answer.shop, locale, articleId, anchor }),
  };
}
