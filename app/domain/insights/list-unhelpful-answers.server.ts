import type { UnhelpfulReason } from "#app/domain/answers/unhelpful-reason.ts";
import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import type { Db } from "#app/domain/shared/db.ts";

/** An answer that did not help, as an editor sees it: nothing of who asked or of their order but the asker's own words. */
export type UnhelpfulAnswer = {
  answerId: string;
  question: string;
  /** of the question */
  locale: string;
  article: { id: string; locale: string; title: string } | null;
  reason: UnhelpfulReason | null;
  comment: string | null;
  givenAt: Date;
};

/** A shop's latest answers whose asker said that they did not help, the latest word first; at most `limit`. */
export async function listUnhelpfulAnswers(db: Db, shop: string, limit = 30): Promise<UnhelpfulAnswer[]> {
  const rows = await db.answerFeedback.findMany({
    where: { isHelpful: false, answer: { question: { shop } } },
    orderBy: [{ givenAt: "desc" }, { answerId: "desc" }],
    take: limit,
    include: { answer: { select: { body: true, question: { select: { text: true, locale: true } } } } },
  });
  return rows.map(({ answerId, reason, comment, givenAt, answer: { body, question } }) => {
    const composed = body as ComposedAnswer;
    const citation = "citations" in composed ? composed.citations[0] : undefined;
    return {
      ...{ answerId, reason, comment, givenAt, question: question.text, locale: question.locale },
      article: citation ? { id: citation.articleId, locale: citation.locale, title: citation.articleTitle } : null,
    };
  });
}
