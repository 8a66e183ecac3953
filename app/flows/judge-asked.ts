import { askedParts } from "#app/domain/answers/asked-parts.ts";
import { isFollowUp, opensAsFollowUp } from "#app/domain/answers/follow-up.ts";
import { judgeCandidates } from "#app/domain/answers/judge-candidates.ts";
import type { OrderFit, Verdict } from "#app/domain/answers/judge-candidates.ts";
import { likelyChoices } from "#app/domain/answers/likely-choices.ts";
import { verdictFeatures } from "#app/domain/answers/verdict-features.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { Candidate, OrderWords, Retrieval } from "#app/domain/retrieval/retrieve.ts";
import type { PublishedShop } from "./knowledge-base.ts";

/** The question before, and the section that its answer rested on. */
export type Follows = { text: string; chunkId: string | null };

export type JudgeOptions = {
  published: PublishedShop;
  lexicon: Lexicon;
  locale: string;
  orderWords: OrderWords | null;
  fit: OrderFit;
};

const terseWords = 2;
const mostOffered = 3;

type Judged = { retrieval: Retrieval; verdict: Verdict };

/**
 * Retrieves and judges. A question that goes on from another ("and if it was opened?") is judged alone and together
 * with the one before; what leans on the other is taken when alone it says less. The same section again is an answer
 * only when the new words name what it may list (a country, a carrier); otherwise what lies near is offered.
 */
export async function judgeAsked(text: string, follows: Follows | null, options: JudgeOptions): Promise<Judged> {
  const alone = await judge(text, options);
  const { verdict } = alone;
  if (follows === null || !isFollowUp(text)) return judgeParts(text, alone, options);
  if (verdict.kind === "declined" && (verdict.reason === "steering" || verdict.reason === "empty")) return alone;
  if ((verdictFeatures(alone.retrieval).offTopic ?? 0) > 0) return alone;
  const together = await judge(`${follows.text} ${text}`, { ...options, fit: fitWithout(follows, options.fit) });
  // Two words ("and by cheque?") mean something only together with what was asked before.
  const isTerse = alone.retrieval.question.words.length <= terseWords;
  if (!("candidate" in together.verdict)) {
    if (verdict.kind === "declined" || (isTerse && together.verdict.kind === "clarify")) return together;
    return together.verdict.kind === "clarify" && opensAsFollowUp(text) ? offerBoth(together, alone, follows) : alone;
  }
  const isSame = together.verdict.candidate.chunk.id === follows.chunkId;
  // "And if my card has expired?" stays with the article being read when that has another section for it.
  if (!isSame && opensAsFollowUp(text) && isInArticleOf(follows.chunkId, together.verdict.candidate)) return together;
  if ("candidate" in verdict && !(isTerse && !isSame))
    return isSame || verdict.confidence >= together.verdict.confidence ? alone : together;
  if (!isSame || namesSomething(alone.retrieval, options.lexicon)) return together;
  return verdict.kind === "clarify" ? alone : { ...together, verdict: offerOthers(together, follows.chunkId) };
}

/**
 * A message of several questions. One answer would drop the others: when two of them alone are answered by different
 * sections, or the message as a whole is not answered, the best of each is offered.
 */
async function judgeParts(text: string, whole: Judged, options: JudgeOptions): Promise<Judged> {
  const parts = askedParts(text);
  const { verdict } = whole;
  if (parts.length < 2 || (verdict.kind === "declined" && verdict.reason === "steering")) return whole;
  const judged = await Promise.all(parts.map((part) => judge(part, options)));
  const answering = judged.filter((one) => "candidate" in one.verdict);
  const offered = bestOfEach("candidate" in verdict ? answering : judged);
  if (offered.length < 2) return verdict.kind === "declined" ? (answering[0] ?? whole) : whole;
  const confidence = Math.min(...judged.map((one) => one.verdict.confidence));
  return { ...whole, verdict: { kind: "clarify", candidates: offered, confidence } };
}

/** The best section that each verdict names, then the next of each, every one once, at most three; less than two when all name one. */
function bestOfEach(judged: readonly Judged[]): Candidate[] {
  const named = judged.map(({ verdict }) =>
    "candidate" in verdict ? [verdict.candidate] : verdict.kind === "clarify" ? verdict.candidates : [],
  );
  const inTurn = Array.from({ length: mostOffered }, (_, rank) => named.flatMap((list) => list[rank] ?? []));
  const onlyOnce = (list: readonly Candidate[]) =>
    list.filter((one, at) => list.findIndex(({ chunk }) => chunk.id === one.chunk.id) === at);
  const best = onlyOnce(inTurn[0] ?? []);
  return best.length < 2 ? best : onlyOnce(inTurn.flat()).slice(0, mostOffered);
}

/** What was worked out a moment ago is no reason to give the same section again. */
function fitWithout({ chunkId }: Follows, { needsOrder, isWorkedOut }: OrderFit): OrderFit {
  return { needsOrder, isWorkedOut: (candidate) => candidate.chunk.id !== chunkId && isWorkedOut(candidate) };
}

function isInArticleOf(chunkId: string | null, { chunk }: Candidate): boolean {
  return chunkId !== null && articleOf(chunkId) === articleOf(chunk.id);
}

const articleOf = (chunkId: string) => chunkId.split("#", 1)[0];

async function judge(text: string, { published, locale, orderWords, fit }: JudgeOptions): Promise<Judged> {
  const retrieval = await published.search(text, locale, orderWords);
  return { retrieval, verdict: judgeCandidates(text, retrieval, fit, published.verdictModel) };
}

function namesSomething({ question }: Retrieval, lexicon: Lexicon): boolean {
  const named = new Set(["place", "payment", "carrier", "brand"]);
  return lexicon.concepts.some(({ id, kind }) => kind !== null && named.has(kind) && question.concepts.has(id));
}

/**
 * Words that go on from a question and yet are answered by themselves may mean either. When the thread as a whole
 * leads to another section of the article being read, that is offered beside the answer.
 */
function offerBoth(together: Judged, alone: Judged, follows: Follows): Judged {
  const nearest = together.retrieval.candidates.find(({ chunk }) => chunk.id !== follows.chunkId);
  if (!("candidate" in alone.verdict) || nearest !== together.retrieval.candidates[0]) return alone;
  if (nearest === undefined || !isInArticleOf(follows.chunkId, nearest)) return alone;
  const { candidate, confidence } = alone.verdict;
  return candidate.chunk.id === nearest.chunk.id
    ? alone
    : { ...together, verdict: { kind: "clarify", candidates: [nearest, candidate], confidence } };
}

/** The sections nearest to a thread, without the one already read. */
function offerOthers({ retrieval, verdict }: Judged, readChunkId: string | null): Verdict {
  const others = retrieval.candidates.filter(({ chunk }) => chunk.id !== readChunkId);
  return { kind: "clarify", candidates: likelyChoices(others, mostOffered), confidence: verdict.confidence };
}
