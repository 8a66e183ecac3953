import type { Db } from "#app/domain/shared/db.ts";
import type { ComposedAnswer } from "./composed-answer.ts";
import { keepVersions } from "./keep-versions.server.ts";
import type { CitedArticle } from "./keep-versions.server.ts";

/** A question as asked, before it is answered. */
export type AskedQuestion = {
  shop: string;
  locale: string;
  text: string;
  visitorId: string;
  customerId: string | null;
  orderId: string | null;
  /** the question that it goes on from */
  followsId?: string | null;
  /** the item looked at that it is about */
  viewedItemId?: string | null;
};

/** An answer as given, with what produced it. */
export type GivenAnswer = {
  body: ComposedAnswer;
  confidence: number;
  chunkId: string | null;
  contentVersion: string;
  latencyMs: number;
  /** the articles that it cites, as they read when it was composed */
  cited: readonly CitedArticle[];
};

/** Stores a question; returns its id. */
export async function recordQuestion(db: Db, question: AskedQuestion, now: Date): Promise<string> {
  const { id } = await db.question.create({ data: { ...question, askedAt: now }, select: { id: true } });
  return id;
}

/** Stores what the customer is about to read, and keeps what it cites; returns the answer's id. Call it in a transaction. */
export async function recordAnswer(db: Db, questionId: string, answer: GivenAnswer, now: Date): Promise<string> {
  const { body, cited, ...facts } = answer;
  await keepVersions(db, cited, now);
  const citation = body.verdict === "answered" ? body.citations[0] : undefined;
  const { id } = await db.answer.create({
    data: {
      ...facts,
      questionId,
      verdict: body.verdict,
      reason: body.verdict === "declined" ? body.reason : null,
      articleId: citation?.articleId ?? null,
      articleLocale: citation?.locale ?? null,
      body,
      text: body.text,
      answeredAt: now,
    },
    select: { id: true },
  });
  return id;
}
