import type { Db } from "#app/domain/shared/db.ts";
import type { Asker } from "./view-answer.server.ts";

/** A question asked before in the same thread, with its latest answer. */
export type EarlierQuestion = { question: string; answerId: string; verdict: string };

const longestThread = 6;

/** The asker's own questions that one goes on from, first asked first; the last few of a long thread. */
export async function listThread(db: Db, followsId: string | null, asker: Asker): Promise<EarlierQuestion[]> {
  const earlier: EarlierQuestion[] = [];
  for (let id = followsId; id !== null && earlier.length < longestThread;) {
    const question = await db.question.findUnique({
      where: { id },
      include: { answers: { orderBy: { answeredAt: "desc" }, take: 1, select: { id: true, verdict: true } } },
    });
    const isOwn =
      question !== null &&
      (question.customerId === null
        ? question.visitorId === asker.sessionId
        : question.customerId === asker.customerId);
    const [answer] = question?.answers ?? [];
    if (!isOwn || answer === undefined) break;
    earlier.unshift({ question: question.text, answerId: answer.id, verdict: answer.verdict });
    id = question.followsId;
  }
  return earlier;
}
