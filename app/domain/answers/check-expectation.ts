import type { ComposedAnswer } from "./composed-answer.ts";
import type { ContentTest } from "./content-test.ts";
import { foldSpaces } from "./fold-spaces.ts";

/** What became of a question, in short: the verdict, the articles cited or offered, and the words. */
export type Outcome = { verdict: ComposedAnswer["verdict"]; articleIds: string[]; text: string };

/** How an answer misses its content test: another verdict or article, words that it lacks, words that it must not say. */
export type MissedExpectation = { kind: "verdict" } | { kind: "unsaid" | "said"; words: string };

/** Puts an answer in short; `articleOf` knows which article a choice belongs to. */
export function outcomeOf(answer: ComposedAnswer, articleOf: (chunkId: string) => string | null): Outcome {
  const articleIds =
    answer.verdict === "declined"
      ? []
      : answer.verdict === "clarify"
        ? answer.choices.map(({ chunkId }) => articleOf(chunkId) ?? chunkId)
        : answer.citations.map(({ articleId }) => articleId);
  return { verdict: answer.verdict, articleIds, text: answer.text };
}

/** Everything in which an outcome misses its content test; empty when it passed. */
export function listMissed(test: ContentTest, outcome: Outcome): MissedExpectation[] {
  const missed: MissedExpectation[] = isExpected(test, outcome) ? [] : [{ kind: "verdict" }];
  const text = foldSpaces(outcome.text);
  for (const words of test.contains) if (!text.includes(foldSpaces(words))) missed.push({ kind: "unsaid", words });
  for (const words of test.excludes) if (text.includes(foldSpaces(words))) missed.push({ kind: "said", words });
  return missed;
}

function isExpected({ expect }: ContentTest, { verdict, articleIds }: Outcome): boolean {
  if ("article" in expect) return verdict === "answered" && articleIds.includes(expect.article);
  if ("needsOrder" in expect) return verdict === "needs_order" && articleIds.includes(expect.needsOrder);
  if ("clarify" in expect) return verdict === "clarify" && expect.clarify.every((id) => articleIds.includes(id));
  return verdict === "declined";
}

/** What was missed in words, for the command line. */
export function wordMissed(test: ContentTest, outcome: Outcome, missed: MissedExpectation): string {
  if (missed.kind === "unsaid") return `does not say « ${missed.words} » but: ${outcome.text}`;
  if (missed.kind === "said") return `must not say « ${missed.words} »`;
  const { verdict, articleIds } = outcome;
  const from = articleIds.length === 0 ? "" : ` ${verdict === "clarify" ? "between" : "from"} ${articleIds.join(", ")}`;
  return `expected ${wordExpected(test)}, got ${verdict}${from}`;
}

function wordExpected({ expect }: ContentTest): string {
  if ("article" in expect) return `an answer from ${expect.article}`;
  if ("needsOrder" in expect) return `to be asked for the order by ${expect.needsOrder}`;
  return "clarify" in expect ? `a choice of ${expect.clarify.join(", ")}` : "to be declined";
}
