import { listThread } from "#app/domain/answers/list-thread.server.ts";
import { viewAnswer, type AnswerView } from "#app/domain/answers/view-answer.server.ts";
import { expectedReply } from "#app/domain/channels/expected-reply.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { followsClosed } from "#app/domain/mail/mail-words.ts";
import type { Article } from "#app/domain/knowledge/article.ts";
import { evidenceFields } from "#app/domain/requests/check-evidence.ts";
import type { EvidenceField } from "#app/ui/evidence/evidence-fields.tsx";
import { detectLanguage } from "#app/domain/triage/detect-language.ts";
import type { StoredOrder } from "#app/domain/orders/order.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { findMergedInto } from "#app/domain/tickets/find-merged-into.server.ts";
import { findArticle, type PublishedShop } from "#app/flows/knowledge-base.ts";
import { viewCustomer } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";

/** What the page shows of what goes with the request. */
export type AboutView = {
  answerId: string | null;
  answerTitle: string | null;
  orderNumber: string | null;
  question: string | null;
  /** names the reader's own closed ticket that the request goes on from */
  follows: string | null;
  /** of the question asked, else of the page */
  language: string;
  /** the fields of what the article asks for, in its language, and how long sensitive files are kept */
  evidence: { fields: EvidenceField[]; locale: string; sensitiveDays: number };
};

/** What a request for a person is about: the answer seen and the order, each only if it is this browser's own. */
export type Subject = {
  answer: AnswerView | null;
  order: StoredOrder | null;
  topics: readonly string[];
  /** the article that the answer came from */
  article: Article | null;
  /** the questions before the answer's in the same thread */
  earlier: string[];
  /** the number of the reader's own closed ticket that it goes on from */
  follows: number | null;
  about: AboutView;
  expectedBy: string;
};

/** Looks up the answer, the order and the closed ticket that the address names; what is not the reader's own is left out as if it were not named. */
export async function viewSubject(
  request: Request,
  { shop, isHoliday }: PublishedShop,
  locale: string,
): Promise<Subject> {
  const query = new URL(request.url).searchParams;
  const answerId = query.get("answer");
  const actor = await viewCustomer(request);
  const customerId = actor?.kind === "customer" && actor.shop === shop.id ? actor.customerId : null;
  const asker = actor && { sessionId: actor.sessionId, customerId };
  const found = asker && answerId ? await viewAnswer(services.db, answerId, asker) : null;
  const answer = found?.shop === shop.id ? found : null;
  const thread = asker && answer ? await listThread(services.db, answer.followsId, asker) : [];
  const number = answer?.orderNumber ?? query.get("order");
  const order = number && customerId ? await viewOrder(services.db, { shop: shop.id, customerId, number }) : null;
  const citation = answer && "citations" in answer.body ? answer.body.citations[0] : undefined;
  const article = citation ? findArticle(services.knowledge(), shop.id, citation.locale, citation.articleId) : null;
  const { frontMatter } = article ?? {};
  const follows = await findClosed(query.get("follows"), { shop: shop.id, requesterId: customerId });
  const about = {
    answerId: answer?.id ?? null,
    answerTitle: citation?.articleTitle ?? null,
    orderNumber: order?.number ?? null,
    question: answer?.question ?? null,
    follows: follows === null ? null : followsClosed(interfaceLocale(locale), follows),
    language: answer ? detectLanguage(answer.question, locale).language : locale,
    evidence: {
      fields: evidenceFields(frontMatter?.evidence ?? []).map(({ key, label, why, required }) => ({
        ...{ key, label, why, required },
        isSensitive: frontMatter?.evidence.some((one) => one.key === key && one.sensitive) ?? false,
      })),
      locale: article?.locale ?? locale,
      sensitiveDays: shop.evidence.sensitiveDays,
    },
  };
  const expectedBy = expectedReply(shop, "normal", services.clock(), isHoliday).toISOString();
  return {
    answer,
    order,
    topics: frontMatter?.topics ?? [],
    article,
    earlier: thread.map(({ question }) => question),
    follows,
    about,
    expectedBy,
  };
}

/** The reader's own closed ticket of this number, or the closed one at the end of its chain of merges; null while that goes on. */
async function findClosed(wanted: string | null, own: { shop: string; requesterId: string | null }) {
  const { shop, requesterId } = own;
  if (wanted === null || !/^\d{1,9}$/.test(wanted) || requesterId === null) return null;
  const named = await services.db.ticket.findFirst({ where: { number: Number(wanted), shop, requesterId } });
  const number = named && ((await findMergedInto(services.db, named))?.number ?? named.number);
  if (number === null) return null;
  return (await services.db.ticket.findFirst({ where: { number, status: "closed" } }))?.number ?? null;
}
