import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import type { RequestType } from "#app/domain/requests/request-type.ts";
import { findArticle } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

/** A request that can be made from an answer; refused when the answer has just said that its rule is closed. */
export type OfferedRequest = { type: RequestType; isRefused: boolean };

/** What the article of an answer offers to ask for; nothing unless the answer was worked out for an order. */
export function offerRequests(base: KnowledgeBase, { shop, orderNumber, body }: AnswerView): OfferedRequest[] {
  if (orderNumber === null || body.verdict !== "answered") return [];
  const { citations, deadlines } = body;
  const citation = citations[0];
  const article = citation ? findArticle(base, shop, citation.locale, citation.articleId) : null;
  return (article?.frontMatter.requests ?? []).map(({ type, rules }) => ({
    type,
    isRefused: deadlines.some(({ rule, state }) => state === "closed" && rules.includes(rule)),
  }));
}
