import type { Db } from "#app/domain/shared/db.ts";

/** A question that the articles did not answer outright; `chosenArticleId` is what its asker chose among several. */
export type GapQuestion = { text: string; chosenArticleId: string | null };

/** How many of the latest questions are looked at. */
const looked = 400;

/** A shop's latest questions in a locale that were declined, offered choices, or answered without helping; latest first. */
export async function listGapQuestions(db: Db, shop: string, locale: string): Promise<GapQuestion[]> {
  const questions = await db.question.findMany({
    where: {
      shop,
      locale,
      answers: {
        some: {
          OR: [
            { verdict: "clarify" },
            { verdict: "declined", reason: "not_covered" },
            { feedback: { isHelpful: false } },
            { verdict: "answered", confidence: 1 },
          ],
        },
      },
    },
    orderBy: { askedAt: "desc" },
    take: looked,
    select: { text: true, answers: { select: { verdict: true, confidence: true, articleId: true } } },
  });
  return questions.map(({ text, answers }) => ({
    text,
    // A section that was chosen is answered with certainty, see answer-question.ts.
    chosenArticleId:
      answers.find(({ verdict, confidence }) => verdict === "answered" && confidence === 1)?.articleId ?? null,
  }));
}
