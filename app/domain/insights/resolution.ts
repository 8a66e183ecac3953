/** What became of an answered question, in the order in which it is told. They are never added to one another. */
export const resolutions = ["confirmed", "assumed", "unresolved", "open"] as const;

export type Resolution = (typeof resolutions)[number];

/** How long a ticket about the same order still speaks against an answer, and silence is too young to speak for it. */
export const silenceHours = 72;

/** How soon after an answer its asker's next question on the same thing counts as asking again. */
export const askAgainMinutes = 30;

/** An answered question with all that may tell whether it was resolved; what followed comes from its asker at its shop. */
export type AnsweredQuestion = {
  answeredAt: Date;
  articleId: string | null;
  orderId: string | null;
  feedback: { isHelpful: boolean; givenAt: Date } | null;
  /** tickets opened from this very answer, whoever opened them */
  ticketsFromIt: readonly { openedAt: Date }[];
  /** other tickets of the same proven customer */
  otherTickets: readonly { openedAt: Date; orderId: string | null }[];
  laterQuestions: readonly LaterQuestion[];
};

/** A question and what it got; `articleId` is what it was answered from. */
export type LaterQuestion = {
  askedAt: Date;
  orderId: string | null;
  verdict: "answered" | "needs_order" | "clarify" | "declined";
  reason: string | null;
  articleId: string | null;
};

/**
 * Tells what became of an answered question, by the first of these that fits:
 *
 * 1. `unresolved`: the asker's word is "did not help".
 * 2. `unresolved`: a ticket was opened from this very answer, unless "helped" was said after it.
 * 3. `confirmed`: the asker's word is "helped".
 * 4. `unresolved`: within 72 hours the asker opened a ticket about the same order, or about none when the question
 *    was about none.
 * 5. `unresolved`: within 30 minutes the asker asked again on the same thing: a question answered from the same
 *    article, offered choices, or declined as not covered. Two different orders are two things.
 * 6. `open`: the answer is younger than 72 hours.
 * 7. `assumed`: none of these; silence, which proves nothing.
 *
 * What happens after `now` is not looked at.
 */
export function tellResolution(question: AnsweredQuestion, now: Date): Resolution {
  const { answeredAt, feedback } = question;
  const settlesAt = addMinutes(answeredAt, silenceHours * 60);
  if (feedback?.isHelpful === false) return "unresolved";
  const takenBack = question.ticketsFromIt.some(
    ({ openedAt }) => openedAt <= now && (feedback === null || openedAt > feedback.givenAt),
  );
  if (takenBack) return "unresolved";
  if (feedback !== null) return "confirmed";
  const hasTicket = question.otherTickets.some(
    ({ openedAt, orderId }) =>
      orderId === question.orderId && openedAt >= answeredAt && openedAt < settlesAt && openedAt <= now,
  );
  if (hasTicket || question.laterQuestions.some((later) => isAskedAgain(question, later, now))) return "unresolved";
  return now < settlesAt ? "open" : "assumed";
}

function isAskedAgain({ answeredAt, articleId, orderId }: AnsweredQuestion, later: LaterQuestion, now: Date): boolean {
  const isSoon = later.askedAt > answeredAt && later.askedAt < addMinutes(answeredAt, askAgainMinutes);
  const isOtherOrder = orderId !== null && later.orderId !== null && orderId !== later.orderId;
  if (!isSoon || isOtherOrder || later.askedAt > now) return false;
  if (later.verdict === "answered") return later.articleId === articleId;
  return later.verdict === "clarify" || (later.verdict === "declined" && later.reason === "not_covered");
}

function addMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
