import type { CustomerActor, VisitorActor } from "#app/domain/identity/actor.ts";
import { recordAnswer, recordQuestion } from "#app/domain/answers/record-answer.server.ts";
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
  actor: CustomerActor | VisitorActor;
  linkTo: LinkTo;
};

/** What came of asking; only `recorded` has stored anything. */
export type AskOutcome =
  { kind: "recorded"; answerId: string } | { kind: "empty" } | { kind: "too_long" } | { kind: "order_not_found" };

/** order → retrieve → judge → compose → record. Only the asker's own order is ever looked at. */
export async function askQuestion({ db, clock, knowledge }: Deps, asking: Asking): Promise<AskOutcome> {
  const { shop, locale, actor, linkTo } = asking;
  const text = asking.text.trim();
  if (text === "") return { kind: "empty" };
  if (text.length > questionLimit) return { kind: "too_long" };
  const customerId = actor.kind === "customer" && actor.shop === shop.id ? actor.customerId : null;
  const order =
    asking.orderNumber && customerId
      ? await viewOrder(db, { shop: shop.id, customerId, number: asking.orderNumber })
      : null;
  if (asking.orderNumber && !order) return { kind: "order_not_found" };
  const now = clock();
  const base = knowledge();
  const {
    answer: body,
    confidence,
    chunkId,
    contentVersion,
    latencyMs,
  } = await answerQuestion(base, { shopId: shop.id, locale, text, order, chunkId: asking.chunkId, linkTo }, now);
  const cited = citedArticles(base, shop.id, body);
  const answerId = await db.$transaction(async (tx) => {
    const asked = { shop: shop.id, locale, text, visitorId: actor.sessionId, customerId, orderId: order?.id ?? null };
    return recordAnswer(
      tx,
      await recordQuestion(tx, asked, now),
      { body, confidence, chunkId, contentVersion, latencyMs, cited },
      now,
    );
  });
  return { kind: "recorded", answerId };
}
