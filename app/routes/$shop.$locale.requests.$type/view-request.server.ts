import { expectedReply } from "#app/domain/channels/expected-reply.ts";
import { detailOrder } from "#app/domain/orders/detail-order.ts";
import { verdictWords } from "#app/domain/requests/verdict-words.ts";
import { evidenceFields } from "#app/domain/requests/check-evidence.ts";
import { lineKey } from "#app/domain/requests/choose-items.ts";
import { itemsAskedBy, reasonsFor } from "#app/domain/requests/request-type.ts";
import { findOpenRequest } from "#app/domain/tickets/find-open-request.server.ts";
import { judgeSubject } from "#app/flows/submit-request.server.ts";
import { articleHref } from "#app/http/article-href.ts";
import { services } from "#app/services.server.ts";
import type { AskedSubject } from "./require-subject.server.ts";

/** Everything that the form shows before anything is typed. */
export async function viewRequest(subject: AskedSubject) {
  const { published, locale, customerId, answer, order, article, offer } = subject;
  const { shop, isHoliday } = published;
  const now = services.clock();
  const verdict = judgeSubject(subject, now);
  const open = await findOpenRequest(services.db, { requesterId: customerId, order, request: offer });
  const { items } = detailOrder(order, shop, locale);
  const base = `/${shop.id}/${locale}`;
  return {
    base,
    locale,
    timeZone: shop.timeZone,
    type: offer.type,
    formAction: `${base}/requests/${offer.type}?answer=${answer.id}`,
    answerHref: `${base}/answers/${answer.id}`,
    orderNumber: order.number,
    openNumber: open?.number ?? null,
    article: {
      title: article.frontMatter.title,
      locale: article.locale,
      href: articleHref({ shop: shop.id, locale: article.locale, articleId: article.id, anchor: null }),
    },
    verdict: verdict && { state: verdict.state, ...verdictWords(verdict, locale, locale) },
    itemsAsked: itemsAskedBy(offer.type),
    lines: items.map((item, at) => ({ ...item, key: lineKey(order.items[at] ?? { sku: "" }, at) })),
    hasParcels: order.shipments.length > 1,
    reasons: reasonsFor(offer.type),
    remedies: offer.remedies,
    evidence: evidenceFields(article.frontMatter.evidence),
    expectedBy: expectedReply(shop, "normal", now, isHoliday).toISOString(),
    submissionKey: crypto.randomUUID(),
  };
}

export type RequestView = Awaited<ReturnType<typeof viewRequest>>;
