import type { Db } from "#app/domain/shared/db.ts";
import type { Asker } from "./view-answer.server.ts";
import { viewAnswer } from "./view-answer.server.ts";

/** Notes whether an answer helped; the latest word counts. False when the answer is not the asker's. */
export async function giveFeedback(
  db: Db,
  answerId: string,
  asker: Asker,
  isHelpful: boolean,
  now: Date,
): Promise<boolean> {
  if (!(await viewAnswer(db, answerId, asker))) return false;
  await db.answerFeedback.upsert({
    where: { answerId },
    create: { answerId, isHelpful, givenAt: now },
    update: { isHelpful, givenAt: now },
  });
  return true;
}
