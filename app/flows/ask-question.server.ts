import type { CustomerActor, VisitorActor } from "#app/domain/identity/actor.ts";
import { recordAnswer, recordQuestion } from "#app/domain/answers/record-answer.server.ts";
import { viewAnswer } from "#app/domain/answers/view-answer.server.ts";
import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import { findView } from "#app/domain/orders/keep-views.server.ts";
import { listOrders } from "#app/domain/orders/list-orders.server.ts";
import { isOnlyOrderName, namedOrder, namesOtherOrder, withoutOrderNames } from "#app/domain/orders/named-order.ts";
import type { NamedOrder } from "#app/domain/orders/named-order.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { answerQuestion } from "./answer-question.ts";
import { citedArticles } from "./cited-articles.ts";
import type { LinkTo } from "#app/domain/answers/article-links.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

/** The longest question that is taken, in characters. */
export const questionLimit = 1000;

type Deps = { db: Database; clock: Clock; knowledge: () => KnowledgeBase };

/** What a customer asks, of which order, and which section they chose when several were offered. */
export type Asking = {
  shop: Shop;
  locale: string;
  text: string;
  orderNumber: string | null;
  chunkId: string | null;
  /** the number of an item looked at lately that the question is about; an order counts before it */
  itemSku?: string | null;
  /** the answer that the question goes on from; it counts only when it is the asker's own */
  followsAnswerId?: string | null;
  actor: CustomerActor | VisitorActor;
  linkTo: LinkTo;
};

/** What came of asking; only `recorded` has stored anything. */
export type AskOutcome =
  | {
      kind: "recorded";
      answerId: string;
      /** the question names an order that is none of the customer's: the answer is about no order */
      namesUnknownOrder: boolean;
    }
  | {
      /** nothing but an own order's number: it is chosen, and the question is still to come */
      kind: "order_chosen";
      orderNumber: string;
    }
  | { kind: "empty" | "too_long" | "order_not_found" | "item_not_found" };

/**
 * order → retrieve → judge → compose → record. Only the asker's own orders are ever looked at: the one that the question
 * names, else the one chosen, else the one that the question before was about.
 */
export async function askQuestion({ db, clock, knowledge }: Deps, asking: Asking): Promise<AskOutcome> {
  const { shop, locale, actor, linkTo } = asking;
  const text = asking.text.trim();
  if (text === "") return { kind: "empty" };
  if (text.length > questionLimit) return { kind: "too_long" };
  const customerId = actor.kind === "customer" && actor.shop === shop.id ? actor.customerId : null;
  const follows = await previousAnswer(db, asking, customerId);
  const own = customerId === null ? [] : await listOrders(db, { shop: shop.id, customerId });
  const number = orderNumberOf(asking, own, follows);
  if (number !== null && isOnlyOrderName(text, own)) return { kind: "order_chosen", orderNumber: number };
  const order = number && customerId ? await viewOrder(db, { shop: shop.id, customerId, number }) : null;
  if (number && !order) return { kind: "order_not_found" };
  const sku = order ? null : (asking.itemSku ?? follows?.item?.sku ?? null);
  const item = sku && customerId ? await findView(db, customerId, sku) : null;
  if (sku && !item) return { kind: "item_not_found" };
  const now = clock();
  const base = knowledge();
  const {
    answer: body,
    confidence,
    chunkId,
    contentVersion,
    latencyMs,
  } = await answerQuestion(
    base,
    {
      ...{ shopId: shop.id, locale, order, item, chunkId: asking.chunkId, linkTo },
      text: withoutOrderNames(text, own),
      follows: follows && { text: withoutOrderNames(follows.question, own), chunkId: follows.chunkId },
    },
    now,
  );
  const cited = citedArticles(base, shop.id, body);
  const answerId = await db.$transaction(async (tx) => {
    const asked = { shop: shop.id, locale, text, visitorId: actor.sessionId, customerId, orderId: order?.id ?? null };
    const followsId = follows?.questionId ?? null;
    return recordAnswer(
      tx,
      await recordQuestion(tx, { ...asked, followsId, viewedItemId: item?.id ?? null }, now),
      { body, confidence, chunkId, contentVersion, latencyMs, cited },
      now,
    );
  });
  const namesUnknownOrder = number === null && asking.chunkId === null && namesOtherOrder(text, own);
  return { kind: "recorded", answerId, namesUnknownOrder };
}

/** The answer that a question goes on from, when it is the asker's own and of this shop. */
async function previousAnswer(db: Database, { shop, actor, followsAnswerId }: Asking, customerId: string | null) {
  const asker = { sessionId: actor.sessionId, customerId };
  const found = followsAnswerId ? await viewAnswer(db, followsAnswerId, asker) : null;
  return found?.shop === shop.id ? found : null;
}

function orderNumberOf(
  { text, orderNumber, chunkId }: Asking,
  own: readonly NamedOrder[],
  follows: AnswerView | null,
): string | null {
  const chosen = orderNumber ?? follows?.orderNumber ?? null;
  // A choice made of an answer's offers asks the same words again: what was chosen counts.
  if (chunkId !== null) return chosen;
  // An answer about the order chosen would be read as one about the order named.
  return namedOrder(text, own)?.number ?? (namesOtherOrder(text, own) ? null : chosen);
}
