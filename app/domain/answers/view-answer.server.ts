import type { Db } from "#app/domain/shared/db.ts";
import type { ComposedAnswer } from "./composed-answer.ts";
import type { UnhelpfulReason } from "./unhelpful-reason.ts";

/** Whose questions may be seen: the browser's own, and all of a proven customer's. */
export type Asker = { sessionId: string; customerId: string | null };

/** An answer as its asker sees it. */
export type AnswerView = {
  id: string;
  questionId: string;
  question: string;
  /** the question that it goes on from */
  followsId: string | null;
  /** the section that the answer rests on */
  chunkId: string | null;
  shop: string;
  locale: string;
  orderNumber: string | null;
  /** the item looked at that it is about */
  item: { sku: string; name: string } | null;
  body: ComposedAnswer;
  isHelpful: boolean | null;
  /** why it did not help, when that was said */
  unhelpful: { reason: UnhelpfulReason; comment: string | null } | null;
  answeredAt: Date;
};

/**
 * The answer, or null when it is not the asker's. One that tells facts of an order is shown only to the customer
 * whose order it is, also in the browser that asked: after signing out it is gone.
 */
export async function viewAnswer(db: Db, id: string, asker: Asker): Promise<AnswerView | null> {
  const answer = await db.answer.findUnique({
    where: { id },
    include: { feedback: true, question: { include: { order: true, viewedItem: true } } },
  });
  if (!answer) return null;
  const { question, feedback } = answer;
  const isOwnCustomer = question.customerId !== null && question.customerId === asker.customerId;
  const isOwnBrowser =
    question.customerId === null && question.orderId === null && question.visitorId === asker.sessionId;
  if (!isOwnCustomer && !isOwnBrowser) return null;
  return {
    id,
    questionId: question.id,
    question: question.text,
    followsId: question.followsId,
    chunkId: answer.chunkId,
    shop: question.shop,
    locale: question.locale,
    orderNumber: question.order?.number ?? null,
    item: question.viewedItem && { sku: question.viewedItem.sku, name: question.viewedItem.name },
    body: answer.body as ComposedAnswer,
    isHelpful: feedback?.isHelpful ?? null,
    unhelpful: feedback?.reason ? { reason: feedback.reason, comment: feedback.comment } : null,
    answeredAt: answer.answeredAt,
  };
}
