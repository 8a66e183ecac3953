import { bestOfArticles, verdictFeatures } from "#app/domain/answers/verdict-features.ts";
import { isSteering } from "#app/domain/answers/steering.ts";
import { chanceOf } from "#app/domain/answers/verdict-model.ts";
import type { VerdictModel } from "#app/domain/answers/verdict-model.ts";
import { fitLogistic } from "./fit-logistic.ts";
import type { AskedOnPage } from "./learn-ranker.ts";
import { rankOf } from "./rank-of.ts";

type Odds = VerdictModel["first"];
export type Thresholds = VerdictModel["thresholds"];

/** A question judged by models that never saw its shop. */
export type JudgedQuestion = {
  asked: AskedOnPage;
  features: Record<string, number>;
  isFirstRight: boolean;
  isAmongThree: boolean;
  first: number;
  among: number;
};

const options = { iterations: 500, rate: 0.05, decay: 0.001 };

/** Takes the verdict's features of every question; attempts to steer are left out, since they never come so far. */
export function readVerdictCases(asked: readonly AskedOnPage[]): JudgedQuestion[] {
  return asked.flatMap((one): JudgedQuestion[] => {
    if (isSteering(one.question.question) || bestOfArticles(one.retrieval.candidates, 1).length === 0) return [];
    const rank = one.question.answerable ? rankOf(one) : Infinity;
    const features = verdictFeatures(one.retrieval);
    return [{ asked: one, features, isFirstRight: rank === 1, isAmongThree: rank <= 3, first: 0, among: 0 }];
  });
}

/** Fits both models. Unanswerable questions weigh more, since a wrong answer costs more than a missing one. */
export function learnOdds(cases: readonly JudgedQuestion[]): Pick<VerdictModel, "first" | "among"> {
  const names = [...new Set(cases.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = cases.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0));
  const fit = (holds: (one: JudgedQuestion) => boolean): Odds => {
    const weights = fitLogistic(
      cases.map((one, at) => ({
        row: rows[at] ?? new Float64Array(names.length),
        holds: holds(one),
        weight: one.asked.question.answerable ? 1 : 1.5,
      })),
      names.length,
      options,
    );
    return {
      bias: round(weights[names.length] ?? 0),
      weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
    };
  };
  return { first: fit((one) => one.isFirstRight), among: fit((one) => one.isAmongThree) };
}

/** Judges questions by models. */
export function judgeBy(
  { first, among }: Pick<VerdictModel, "first" | "among">,
  cases: readonly JudgedQuestion[],
): JudgedQuestion[] {
  return cases.map((one) => ({ ...one, first: chanceOf(first, one.features), among: chanceOf(among, one.features) }));
}

/** Judges each shop's questions by models fitted on the other shops. */
export function judgeUnseen(cases: readonly JudgedQuestion[]): JudgedQuestion[] {
  const shops = [...new Set(cases.map(({ asked }) => asked.question.shop))];
  return shops.flatMap((shop) => {
    const models = learnOdds(cases.filter(({ asked }) => asked.question.shop !== shop));
    return judgeBy(
      models,
      cases.filter(({ asked }) => asked.question.shop === shop),
    );
  });
}

/** What becomes of judged questions under thresholds. */
export function outcomesOf(cases: readonly JudgedQuestion[], { answer, clarify }: Thresholds) {
  const answerable = cases.filter(({ asked }) => asked.question.answerable);
  const unanswerable = cases.filter(({ asked }) => !asked.question.answerable);
  const isAnswered = (one: JudgedQuestion) => one.first >= answer;
  const isClarified = (one: JudgedQuestion) => !isAnswered(one) && one.among >= clarify;
  const share = (list: readonly JudgedQuestion[], holds: (one: JudgedQuestion) => boolean) =>
    list.length === 0 ? 0 : list.filter(holds).length / list.length;
  return {
    answered: share(answerable, isAnswered),
    answersRight: share(cases.filter(isAnswered), (one) => one.isFirstRight),
    helped: share(answerable, (one) => (isAnswered(one) ? one.isFirstRight : isClarified(one) && one.isAmongThree)),
    declinedAnswerable: share(answerable, (one) => !isAnswered(one) && !isClarified(one)),
    answeredUnanswerable: share(unanswerable, isAnswered),
    declinedUnanswerable: share(unanswerable, (one) => !isAnswered(one) && !isClarified(one)),
  };
}

/** Questions on shops as they are written: pages in other forms are for learning. */
export const leftOut = (judged: readonly JudgedQuestion[]) => judged.filter(({ asked }) => asked.page.form === "full");

/** Questions on shops that no model saw, and what their answers must reach. */
export type ThresholdSet = {
  cases: readonly JudgedQuestion[];
  asked: { right: number; answeredUnanswerable: number; declinedUnanswerable: number };
};

/**
 * Chooses the lowest `answer` at which in every set answers are right and unanswerable questions are left alone as asked,
 * then the lowest `clarify` that still declines enough of those.
 */
export function chooseThresholds(sets: readonly ThresholdSet[]): Thresholds {
  const steps = Array.from({ length: 96 }, (_, at) => 0.03 + at * 0.01);
  const answer =
    steps.find((step) =>
      sets.every(({ cases, asked }) => {
        const { answersRight, answeredUnanswerable } = outcomesOf(cases, { answer: step, clarify: 1 });
        return answersRight >= asked.right && answeredUnanswerable <= asked.answeredUnanswerable;
      }),
    ) ?? 0.98;
  const clarify =
    steps.find((step) =>
      sets.every(
        ({ cases, asked }) =>
          outcomesOf(cases, { answer, clarify: step }).declinedUnanswerable >= asked.declinedUnanswerable,
      ),
    ) ?? 0.98;
  return { answer: round(answer), clarify: round(clarify) };
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
