import type { Db } from "#app/domain/shared/db.ts";
import type { UnhelpfulReason } from "./unhelpful-reason.ts";
import { commentLimit } from "./unhelpful-reason.ts";
import type { Asker } from "./view-answer.server.ts";
import { viewAnswer } from "./view-answer.server.ts";

/** What somebody says of an answer: it helped; it did not; or it did not, and why. */
export type Feedback =
  { kind: "helpful" } | { kind: "unhelpful" } | { kind: "reason"; reason: UnhelpfulReason; comment: string };

/** What came of it; nothing is stored unless it is `given`. */
export type FeedbackOutcome = "given" | "not_found" | "too_long";

/**
 * Notes whether an answer helped and why not; the latest word counts. A yes takes a reason back, a no without one
 * leaves the reason that was there. `not_found` when the answer is not the asker's.
 */
export async function giveFeedback(
  db: Db,
  answerId: string,
  asker: Asker,
  feedback: Feedback,
  now: Date,
): Promise<FeedbackOutcome> {
  if (feedback.kind === "reason" && feedback.comment.length > commentLimit) return "too_long";
  if (!(await viewAnswer(db, answerId, asker))) return "not_found";
  const word = { isHelpful: feedback.kind === "helpful", givenAt: now, ...reasonOf(feedback) };
  await db.answerFeedback.upsert({ where: { answerId }, create: { answerId, ...word }, update: word });
  return "given";
}

function reasonOf(feedback: Feedback) {
  if (feedback.kind === "helpful") return { reason: null, comment: null };
  return feedback.kind === "reason" ? { reason: feedback.reason, comment: feedback.comment || null } : {};
}
