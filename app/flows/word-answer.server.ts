import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { LanguageModelFailure } from "#app/domain/shared/language-model.ts";
import type { LanguageModel } from "#app/domain/shared/language-model.ts";
import { detectLanguage } from "#app/domain/triage/detect-language.ts";
import { sentenceChecker } from "#app/domain/wording/check-sentence.ts";
import type { WordedAnswer } from "#app/domain/wording/check-sentence.ts";
import { claimWording, keepWording } from "#app/domain/wording/keep-wording.server.ts";
import type { WordingResult } from "#app/domain/wording/keep-wording.server.ts";
import { promptVersion, wordRequest } from "#app/domain/wording/word-request.ts";
import { sentenceSchema, wordingSchema } from "#app/domain/wording/wording.ts";
import type { Sentence } from "#app/domain/wording/wording.ts";
import { findShop } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

/** The whole time for wording an answer, in real milliseconds; until then and after it the answer stands as it is. */
const usualBudgetMs = 8000;
const mostAttempts = 2;
/** With less time left than this a second attempt is not begun. */
const leastForRetryMs = 2000;

type Deps = {
  db: Database;
  clock: Clock;
  model: LanguageModel;
  knowledge: () => KnowledgeBase;
  log: (message: string) => void;
};

/** What the page is told: a checked sentence more, that the wording is whole, or that the answer stands as it is. */
export type WordingEvent = { kind: "sentence"; sentence: Sentence } | { kind: "kept" } | { kind: "standing" };

/**
 * Has a model word an answer and gives each sentence as soon as it is written and checked. The first that says what the
 * answer does not ends it: `standing`, and the page goes back to the answer itself. Goes on to the end and records
 * what came of it also when the reader has left. Null when it is not for this caller to word: there is nothing to
 * word, or somebody else has begun.
 */
export async function wordAnswer(
  deps: Deps,
  answer: AnswerView,
  budgetMs = usualBudgetMs,
): Promise<ReadableStream<WordingEvent> | null> {
  const worded = wordedAnswer(deps.knowledge(), answer);
  if (worded === null) return null;
  const { db, clock, model } = deps;
  if (!(await claimWording(db, { answerId: answer.id, model: model.name, promptVersion }, clock()))) return null;
  let isLeft = false;
  return new ReadableStream<WordingEvent>({
    start: (controller) => {
      const tell = (event: WordingEvent) => (isLeft ? undefined : controller.enqueue(event));
      void run({ ...deps, budgetMs }, answer, worded, tell).finally(() => (isLeft ? undefined : controller.close()));
    },
    cancel: () => {
      isLeft = true;
    },
  });
}

/** The answer as wordings are held to it, in the language of the question; null when its words may not be changed. */
export function wordedAnswer(base: KnowledgeBase, { shop: shopId, locale, question, body }: AnswerView) {
  const shop = findShop(base, shopId)?.shop;
  if (body.verdict !== "answered" || !body.blocks?.length || shop === undefined) return null;
  const articleLanguage = (body.citations[0]?.locale ?? locale).slice(0, 2);
  const { language } = detectLanguage(question, locale);
  return { blocks: body.blocks, line: body.line, articleLanguage, language, names: [shop.name] } satisfies WordedAnswer;
}

async function run(
  { budgetMs, ...deps }: Deps & { budgetMs: number },
  answer: AnswerView,
  worded: WordedAnswer,
  tell: (event: WordingEvent) => void,
) {
  const startedAt = performance.now();
  const elapsed = () => Math.round(performance.now() - startedAt);
  let attempts = 0;
  let result: Attempt;
  do {
    attempts += 1;
    result = await attempt(deps, answer.question, worded, AbortSignal.timeout(budgetMs - elapsed()), tell);
  } while (
    result.outcome === "failed" &&
    result.isPassing &&
    attempts < mostAttempts &&
    budgetMs - elapsed() > leastForRetryMs
  );
  if (result.outcome !== "kept") deps.log(`Answer ${answer.id} stands as it is: ${result.reason}`);
  try {
    await keepWording(deps.db, answer.id, { ...result, attempts, latencyMs: elapsed() });
    tell({ kind: result.outcome === "kept" ? "kept" : "standing" });
  } catch (error) {
    deps.log(`The wording of answer ${answer.id} could not be recorded: ${String(error)}`);
    tell({ kind: "standing" });
  }
}

type Attempt = Omit<WordingResult, "attempts" | "latencyMs"> & { isPassing: boolean };

/** Asks once. A failure after the first sentence was shown does not pass: shown words are taken back only once. */
async function attempt(
  { model, knowledge }: Deps,
  question: string,
  worded: WordedAnswer,
  signal: AbortSignal,
  tell: (event: WordingEvent) => void,
): Promise<Attempt> {
  const end = (outcome: "refused" | "failed", reason: string, isPassing = false): Attempt => ({
    ...{ outcome, reason, isPassing, sentences: null },
  });
  const request = wordRequest(question, worded);
  if (request === null) return end("refused", "the answer is too long to be worded");
  const check = sentenceChecker(worded, knowledge().lexicon, detectLanguage);
  const sentences: Sentence[] = [];
  const takeNew = (written: readonly unknown[]): string | null => {
    for (const one of written.slice(sentences.length)) {
      const sentence = sentenceSchema.safeParse(one);
      if (!sentence.success) return "a sentence is not of the form asked for";
      const refusal = check(sentence.data);
      if (refusal !== null) return `${refusal.reason} not in the answer: ${refusal.found}`;
      sentences.push(sentence.data);
      tell({ kind: "sentence", sentence: sentence.data });
    }
    return null;
  };
  const stop = new AbortController();
  try {
    const stream = model.stream(request, AbortSignal.any([signal, stop.signal]));
    let next = await stream.next();
    for (; !next.done; next = await stream.next()) {
      // The last one may still be growing.
      const refused = takeNew(sentencesIn(next.value).slice(0, -1));
      if (refused !== null) return end("refused", refused);
    }
    const whole = wordingSchema.safeParse(next.value);
    if (!whole.success) return end("failed", "the wording is not of the form asked for");
    const refused = takeNew(whole.data.sentences);
    return refused === null ? { outcome: "kept", reason: null, isPassing: false, sentences } : end("refused", refused);
  } catch (error) {
    const isPassing = error instanceof LanguageModelFailure && error.isPassing && sentences.length === 0;
    return end("failed", error instanceof Error ? error.message : String(error), isPassing);
  } finally {
    stop.abort();
  }
}

function sentencesIn(partial: unknown): unknown[] {
  const sentences = typeof partial === "object" && partial !== null && "sentences" in partial ? partial.sentences : [];
  return Array.isArray(sentences) ? sentences : [];
}
