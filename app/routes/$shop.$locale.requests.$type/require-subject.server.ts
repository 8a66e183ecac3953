import type { Params } from "@remix-run/react";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { isRequestType } from "#app/domain/requests/request-type.ts";
import { findArticle } from "#app/flows/knowledge-base.ts";
import type { PublishedShop } from "#app/flows/knowledge-base.ts";
import type { RequestSubject } from "#app/flows/submit-request.server.ts";
import { requireCustomer } from "#app/http/actor.server.ts";
import { requireAnswer } from "#app/http/require-answer.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";

/** What the request that an address names is about, and the session that asks. */
export type AskedSubject = RequestSubject & { published: PublishedShop; sessionId: string };

/**
 * The customer's own answer and order, and the article's offer of this type. Anything that is not theirs, or is not
 * offered, looks as if it were not there: 404.
 */
export async function requireSubject(request: Request, params: Params<string>): Promise<AskedSubject> {
  const { shop, locale, published } = requireShop(params);
  const { customerId, sessionId } = await requireCustomer(request, shop.id);
  const answerId = new URL(request.url).searchParams.get("answer") ?? undefined;
  const answer = await requireAnswer(request, answerId, shop.id);
  const number = answer.orderNumber;
  const order = number === null ? null : await viewOrder(services.db, { shop: shop.id, customerId, number });
  const citation = answer.body.verdict === "answered" ? answer.body.citations[0] : undefined;
  const article = citation ? findArticle(services.knowledge(), shop.id, citation.locale, citation.articleId) : null;
  const offer = isRequestType(params.type)
    ? article?.frontMatter.requests.find(({ type }) => type === params.type)
    : undefined;
  if (!order || !article || !offer) throw new Response(null, { status: 404 });
  return { published, locale, customerId, sessionId, answer, order, article, offer };
}
