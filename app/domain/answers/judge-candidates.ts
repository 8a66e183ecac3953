import { foldWords } from "#app/domain/lexicon/fold-text.ts";
import { isHan } from "#app/domain/lexicon/tokenize.ts";
import { writtenAs } from "./written-as.ts";
import type { Candidate, Retrieval } from "#app/domain/retrieval/retrieve.ts";
import type { DeclineReason } from "./composed-answer.ts";
import { plainRequest } from "./plain-request.ts";
import type { PlainRequest } from "./plain-request.ts";
import { isSteering } from "./steering.ts";
import { likelyChoices } from "./likely-choices.ts";
import { verdictFeatures } from "./verdict-features.ts";
import { chanceOf, shippedVerdictModel } from "./verdict-model.ts";
import type { VerdictModel } from "./verdict-model.ts";

/** What becomes of a question; `confidence` is the chance that the first section is right, 0 to 1. */
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

/** A section this close to the best, in log-odds, may answer in its place when it alone is worked out for the order. */
const closeToBest = { sameArticle: 1.5, otherArticle: 0.5 };

/** A question of no more words than this names a subject but asks nothing: sections closer than this are all offered. */
const terse = { words: 2, close: 0.3 };

/** A lead in log-odds that leaves no doubt between two articles on the same topic. */
const clearLead = 1;

/** Of which the shop speaks less than this is about something else. */
const offTopicBelow = 0.35;

/** A question with a larger share of the trade's concepts is a shop's, though this shop says nothing of it. */
const mostTradeElsewhere = 0.5;

/** Judges what retrieval found. Of sections close to each other, the one worked out for the chosen order answers. */
export function judgeCandidates(
  text: string,
  retrieval: Retrieval,
  fit: OrderFit,
  model: VerdictModel = shippedVerdictModel,
): Verdict {
  const { question, candidates } = retrieval;
  const [best] = candidates;
  const features = verdictFeatures(retrieval);
  const confidence = best === undefined ? 0 : round(chanceOf(model.first, features));
  const decline = (reason: DeclineReason): Verdict => ({ kind: "declined", reason, confidence });
  const written = writtenAs(text);
  if (written === "number") return decline("empty");
  if (isSteering(text)) return decline("steering");
  if (written === "other_script") return decline("unread_script");
  if (best === undefined)
    return decline(question.concepts.size === 0 && question.words.length === 0 ? "empty" : "no_content");
  if (question.words.length === 0 && question.concepts.size === 0) return decline("empty");
  if (asksNothing(retrieval)) return decline("empty");
  // A fee or a time asked for a place, a carrier or a means of payment that the article never names is a neighbour's.
  const isOfAnother = (features.namedMissingArticle ?? 0) > 0;
  const request = isOfAnother ? null : plainRequest(question);
  const requested = request === null ? null : bestOnTopic(request, candidates, fit);
  if (requested !== null)
    return { kind: fit.needsOrder(requested) ? "needs_order" : "answered", candidate: requested, confidence };
  const asked = askedByHeading(text, candidates);
  if (asked !== null) return { kind: fit.needsOrder(asked) ? "needs_order" : "answered", candidate: asked, confidence };
  if (confidence >= model.thresholds.answer && !isOfAnother) {
    const candidate = workedOut(best, candidates, fit) ?? best;
    const isForOrder = fit.needsOrder(candidate) || fit.isWorkedOut(candidate);
    const alike = candidates.filter(({ score }) => score >= best.score - terse.close).slice(0, 3);
    if (question.words.length <= terse.words && alike.length > 1 && !isForOrder)
      return { kind: "clarify", candidates: alike, confidence };
    return { kind: fit.needsOrder(candidate) ? "needs_order" : "answered", candidate, confidence };
  }
  const choices = likelyChoices(candidates, 3);
  if (choices.length >= 2 && chanceOf(model.answerable, features) >= model.thresholds.clarify)
    return { kind: "clarify", candidates: choices, confidence };
  const isStrange = (features.spokenShop ?? 0) < offTopicBelow || (features.offTopic ?? 0) > 0;
  const isElsewhere = isStrange && (features.trade ?? 0) <= mostTradeElsewhere;
  return decline(isElsewhere ? "off_topic" : "not_covered");
}

/**
 * The section that answers a plain request about an order: the best of those on its topic that are worked out for the
 * chosen one; without an order the very best, when it is on the topic and nothing else on it comes near.
 */
function bestOnTopic(
  { topic, isOfOneOrder }: PlainRequest,
  candidates: readonly Candidate[],
  fit: OrderFit,
): Candidate | null {
  const [best] = candidates;
  const onTopic = candidates.filter(({ chunk }) => chunk.topics.includes(topic));
  const workedOut = onTopic.filter(fit.isWorkedOut);
  // An article's first topic is what it is about: returns from abroad are about returns only besides.
  const own = workedOut.find(({ chunk }) => chunk.topics[0] === topic) ?? workedOut[0];
  if (own !== undefined || isOfOneOrder) return own ?? null;
  const rival = onTopic.find(({ chunk }) => chunk.articleId !== best?.chunk.articleId);
  const isClear = rival === undefined || (best?.score ?? 0) - rival.score >= clearLead;
  return best !== undefined && onTopic[0] === best && isClear ? best : null;
}

/** Where the best says nothing about the chosen order: the one section close to it that does. */
function workedOut(best: Candidate, candidates: readonly Candidate[], { isWorkedOut }: OrderFit): Candidate | null {
  if (isWorkedOut(best)) return null;
  const close = candidates.filter(({ chunk, score }) => {
    const isSibling = chunk.articleId === best.chunk.articleId;
    return score >= best.score - (isSibling ? closeToBest.sameArticle : closeToBest.otherArticle);
  });
  const [only, another] = close.filter(isWorkedOut);
  const isSibling = only?.chunk.articleId === best.chunk.articleId;
  return only !== undefined && (isSibling || another === undefined) ? only : null;
}

/** The section whose heading is the question word for word, if it has three words and no other article has the same. */
function askedByHeading(text: string, candidates: readonly Candidate[]): Candidate | null {
  const asked = foldWords(text);
  if (asked.split(" ").length <= terse.words && !isHan(asked)) return null;
  const same = candidates.filter(({ chunk }) => foldWords(chunk.headingPath.at(-1) ?? "") === asked);
  const [only] = same;
  return only !== undefined && same.every(({ chunk }) => chunk.articleId === only.chunk.articleId) ? only : null;
}

const polite: ReadonlySet<string> = new Set(["greeting", "thanks"]);

/** Words of greeting and thanks alone. */
function asksNothing({ question: { words, concepts } }: Retrieval): boolean {
  return concepts.size > 0 && [...concepts.keys()].every((one) => polite.has(one)) && words.every(isPolite);
}

const isPolite = (word: { concepts: string[] }) =>
  word.concepts.length > 0 && word.concepts.every((one) => polite.has(one));

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
