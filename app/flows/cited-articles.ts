import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import type { Article } from "#app/domain/knowledge/article.ts";
import { findArticle } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

/** The articles that an answer cites, each once, in the content that it was composed from. */
export function citedArticles(base: KnowledgeBase, shopId: string, body: ComposedAnswer): Article[] {
  const citations = "citations" in body ? body.citations : [];
  const found = citations.map(({ locale, articleId, contentVersion }) => {
    const article = findArticle(base, shopId, locale, articleId);
    if (article?.version !== contentVersion)
      throw new Error(`${shopId}/${locale}/${articleId} is cited at ${contentVersion} and is not in this content`);
    return article;
  });
  return [...new Set(found)];
}
