import type { Candidate, Retrieval } from "#app/domain/retrieval/retrieve.ts";
import { answerThresholds as limits } from "./answer-thresholds.ts";
import type { DeclineReason } from "./composed-answer.ts";
import { isSteering } from "./steering.ts";

/** What becomes of a question; `confidence` is how likely the best candidate is right, 0 to 1. */
export type Verdict =
  | { kind: "answered"; candidate: Candidate; confidence: number }
  | { kind: "needs_order"; candidate: Candidate; confidence: number }
  | { kind: "clarify"; candidates: Candidate[]; confidence: number }
  | { kind: "declined"; reason: DeclineReason; confidence: number };

/** How a candidate stands to the order that is chosen, or to none being chosen. */
export type OrderFit = {
  /** none is chosen, and it says something only about a chosen one */
  needsOrder: (candidate: Candidate) => boolean;
  /** one is chosen, and a rule or a verdict is worked out for it */
  isWorkedOut: (candidate: Candidate) => boolean;
};

/** Judges what retrieval found. Between candidates that are close, the only one worked out for the chosen order wins. */
export function judgeCandidates(text: string, { question, candidates }: Retrieval, fit: OrderFit): Verdict {
  const [best] = candidates;
  const confidence = best === undefined ? 0 : round(strengthOf(best));
  const decline = (reason: DeclineReason): Verdict => ({ kind: "declined", reason, confidence });
  if (text.trim() === "") return decline("empty");
  if (isSteering(text)) return decline("steering");
  if (best === undefined) return decline("no_content");
  if (question.words.length === 0 && question.concepts.size === 0) return decline("empty");
  const widest = Math.max(...candidates.slice(0, 5).map((candidate) => candidate.coverage));
  if (widest < limits.offTopicCoverage) return decline("off_topic");
  const near = candidates.filter((candidate) => candidate.coverage >= limits.leastCoverage);
  const ranked = near
    .map((candidate) => ({ candidate, strength: strengthOf(candidate) }))
    .sort((one, other) => other.strength - one.strength);
  const [first] = ranked;
  if (first === undefined || first.strength < limits.clarify) return decline("not_covered");
  // What the words point to does not speak of the rest of the question: a lesser match that does is no answer either.
  if (first.candidate.score < best.score * limits.nearBest) return decline("not_covered");
  const isTerse = question.words.length <= limits.terseWords;
  const isForOrder = fit.needsOrder(first.candidate) || fit.isWorkedOut(first.candidate);
  const choices = closeChoices(ranked, first.strength, isTerse && !isForOrder);
  const isCovered = first.candidate.coverage >= limits.fullCoverage && first.strength >= limits.answerWhenCovered;
  const answer = (candidate: Candidate): Verdict => ({
    kind: fit.needsOrder(candidate) ? "needs_order" : "answered",
    candidate,
    confidence: round(strengthOf(candidate)),
  });
  if (first.strength >= limits.answer || isCovered) {
    const isUndivided = choices.slice(1).every(({ chunk }) => chunk.articleId !== first.candidate.chunk.articleId);
    if (choices.length < 2 || (first.strength >= limits.sure && isUndivided))
      return answer(betterSibling(ranked, first, fit.isWorkedOut) ?? first.candidate);
    const [workedOut, another] = first.strength >= limits.answer ? choices.filter(fit.isWorkedOut) : [];
    if (workedOut !== undefined && another === undefined) return answer(workedOut);
  }
  if (choices.length >= 2) return { kind: "clarify", candidates: choices, confidence: round(first.strength) };
  return decline("not_covered");
}

type Ranked = { candidate: Candidate; strength: number };

/** Two or three sections that stand close to the best: of different articles, unless the question is too terse to tell those of one apart. */
function closeChoices(ranked: readonly Ranked[], best: number, isTerse: boolean): Candidate[] {
  const share = best >= limits.answer ? limits.close : limits.far;
  const articles = new Set<string>();
  const choices: Candidate[] = [];
  for (const { candidate, strength } of ranked) {
    if (strength < best * (1 - share) || (!isTerse && articles.has(candidate.chunk.articleId))) continue;
    articles.add(candidate.chunk.articleId);
    choices.push(candidate);
  }
  return choices.slice(0, 3);
}

/** Where the best says nothing about the chosen order: a section of its article close to it that does. */
function betterSibling(ranked: readonly Ranked[], first: Ranked, isWorkedOut: OrderFit["isWorkedOut"]) {
  if (isWorkedOut(first.candidate)) return null;
  const sibling = ranked.find(
    ({ candidate, strength }) =>
      candidate.chunk.articleId === first.candidate.chunk.articleId &&
      strength >= first.strength * (1 - limits.close) &&
      isWorkedOut(candidate),
  );
  return sibling?.candidate ?? null;
}

/** A candidate's score less what the question asks that its article never mentions. */
export function strengthOf({ score, coverage }: Candidate): number {
  return score * (1 - limits.missingPenalty * (1 - coverage));
}

function round(value: number) {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
