import { likelyChoices } from "#app/domain/answers/likely-choices.ts";
import { isByLength, verdictFeatures } from "#app/domain/answers/verdict-features.ts";
import { isSteering } from "#app/domain/answers/steering.ts";
import { chanceOf } from "#app/domain/answers/verdict-model.ts";
import type { ChanceModel, VerdictModel } from "#app/domain/answers/verdict-model.ts";
import { fitChance } from "./fit-chance.ts";
import type { AskedOnPage } from "./learn-ranker.ts";
import { rankOf } from "./rank-of.ts";

type Chances = Pick<VerdictModel, "first" | "answerable">;
export type Thresholds = VerdictModel["thresholds"];

/** A question judged by models that never saw its shop. "Right" means of a right article, and of a right section. */
export type JudgedQuestion = {
  asked: AskedOnPage;
  features: Record<string, number>;
  /** how much it counts in learning each chance */
  weights: Record<keyof Chances, number>;
  isFirstRight: { article: boolean; section: boolean };
  hasRightChoice: { article: boolean; section: boolean };
  /** the chances that the models give */
  first: number;
  answerable: number;
};

/** Takes the verdict's features of every question; attempts to steer are left out, since they never come so far. */
export function readVerdictCases(
  asked: readonly AskedOnPage[],
  weights: JudgedQuestion["weights"] = { first: 1, answerable: 1 },
): JudgedQuestion[] {
  return asked.flatMap((one): JudgedQuestion[] => {
    const { candidates } = one.retrieval;
    if (isSteering(one.question.question) || candidates.length === 0) return [];
    const { answerable } = one.question;
    const right = candidates.filter((_, at) => answerable && one.relevant[at]);
    const rightArticles = new Set(right.map(({ chunk }) => chunk.articleId));
    const choices = likelyChoices(candidates, 3);
    return [
      {
        ...{ asked: one, features: verdictFeatures(one.retrieval), weights, first: 0, answerable: 0 },
        isFirstRight: { article: answerable && rankOf(one) === 1, section: answerable && one.relevant[0] === true },
        hasRightChoice: {
          article: choices.some(({ chunk }) => rightArticles.has(chunk.articleId)),
          section: choices.some((choice) => right.includes(choice)),
        },
      },
    ];
  });
}

/**
 * Fits both models. That the first section is right is learnt of sections: a sibling's answer is a wrong one. Curves by
 * the length of the question are for whether the shop answers it at all.
 * Unanswerable questions weigh more, since a wrong answer costs more than a missing one; those written near to what a page
 * answers weigh half, since customers do not ask them so often.
 */
export function learnChances(cases: readonly JudgedQuestion[]): Chances {
  const all = [...new Set(cases.flatMap(({ features }) => Object.keys(features)))].sort();
  const fit = (chance: keyof Chances, names: string[], holds: (one: JudgedQuestion) => boolean): ChanceModel =>
    fitChance(
      cases.map((one) => ({
        row: Float64Array.from(names, (name) => one.features[name] ?? 0),
        holds: holds(one),
        weight: weightOf(one, chance),
      })),
      names,
      (name) => !isByLength(name),
    );
  const plain = all.filter((name) => !isByLength(name));
  return {
    first: fit("first", plain, (one) => one.isFirstRight.section),
    answerable: fit("answerable", all, (one) => one.asked.question.answerable),
  };
}

const nearWeight = 0.5;

function weightOf({ asked: { question }, weights }: JudgedQuestion, chance: keyof Chances): number {
  return weights[chance] * (question.answerable ? 1 : 1.5) * (question.isNear ? nearWeight : 1);
}

/** Judges questions by models. */
export function judgeBy({ first, answerable }: Chances, cases: readonly JudgedQuestion[]): JudgedQuestion[] {
  return cases.map((one) => ({
    ...one,
    first: chanceOf(first, one.features),
    answerable: chanceOf(answerable, one.features),
  }));
}

/** Judges questions by models fitted without what is left out beside them: `foldOf` says of a shop with which others. */
export function judgeUnseen(
  cases: readonly JudgedQuestion[],
  foldOf: (shop: string) => string = (shop) => shop,
): JudgedQuestion[] {
  const fold = ({ asked }: JudgedQuestion) => foldOf(asked.question.shop);
  return [...new Set(cases.map(fold))].flatMap((left) =>
    judgeBy(
      learnChances(cases.filter((one) => fold(one) !== left)),
      cases.filter((one) => fold(one) === left),
    ),
  );
}

/** What becomes of judged questions under thresholds; right and helped by article, and by section. */
export function outcomesOf(cases: readonly JudgedQuestion[], { answer, clarify }: Thresholds) {
  const answerable = cases.filter(({ asked }) => asked.question.answerable);
  const unanswerable = cases.filter(({ asked }) => !asked.question.answerable);
  const isAnswered = (one: JudgedQuestion) => one.first >= answer;
  const isClarified = (one: JudgedQuestion) => !isAnswered(one) && one.answerable >= clarify;
  const share = (list: readonly JudgedQuestion[], holds: (one: JudgedQuestion) => boolean) =>
    list.length === 0 ? 0 : list.filter(holds).length / list.length;
  const helped = (by: "article" | "section") =>
    share(answerable, (one) => (isAnswered(one) ? one.isFirstRight[by] : isClarified(one) && one.hasRightChoice[by]));
  return {
    answered: share(answerable, isAnswered),
    answersRight: share(cases.filter(isAnswered), (one) => one.isFirstRight.article),
    sectionsRight: share(cases.filter(isAnswered), (one) => one.isFirstRight.section),
    helped: helped("article"),
    helpedBySection: helped("section"),
    declinedAnswerable: share(answerable, (one) => !isAnswered(one) && !isClarified(one)),
    answeredUnanswerable: share(unanswerable, isAnswered),
    declinedUnanswerable: share(unanswerable, (one) => !isAnswered(one) && !isClarified(one)),
  };
}

/** Questions as customers ask them, on shops as they are written: the others are for learning. */
export const leftOut = (judged: readonly JudgedQuestion[]) =>
  judged.filter(({ asked }) => asked.page.form === "full" && !asked.question.isNear);

/** Questions on shops that no model saw, and what their answers must reach. */
export type ThresholdSet = {
  cases: readonly JudgedQuestion[];
  asked: { right: number; sectionsRight: number; answeredUnanswerable: number };
};

/**
 * Of answerable questions so many are to be helped, of unanswerable ones so many to be declined. On the pages four of
 * five of these are near misses; where fewer are, more is declined than here. At 75 of 100 (decision 030) more would be
 * helped, and our shops would decline less of their near misses than before decision 035.
 */
const balance = { helped: 0.88, declined: 0.83 };

/**
 * Chooses the lowest `answer` at which in every set answers are right and unanswerable questions are left alone as asked,
 * then the `clarify` at which the questions on `pages` fall as little short of both parts of the balance as they can.
 */
export function chooseThresholds(sets: readonly ThresholdSet[], pages: readonly JudgedQuestion[]): Thresholds {
  const steps = Array.from({ length: 96 }, (_, at) => round(0.03 + at * 0.01));
  const answer =
    steps.find((step) =>
      sets.every(({ cases, asked }) => {
        const { answersRight, sectionsRight, answeredUnanswerable } = outcomesOf(cases, { answer: step, clarify: 1 });
        const isRight = round(answersRight) >= asked.right && round(sectionsRight) >= asked.sectionsRight;
        return isRight && answeredUnanswerable <= asked.answeredUnanswerable;
      }),
    ) ?? 0.98;
  const reached = steps.map((clarify) => {
    const { helped, declinedUnanswerable } = outcomesOf(pages, { answer, clarify });
    return { clarify, least: Math.min(helped - balance.helped, declinedUnanswerable - balance.declined) };
  });
  const clarify = reached.reduce((best, one) => (one.least > best.least ? one : best)).clarify;
  return { answer, clarify };
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}

/** The model's file: one step a line. */
export function writeVerdictModel(model: VerdictModel): string {
  const text = JSON.stringify(model, null, 2);
  return `${text.replace(/\[\s+(-?[\d.e-]+),\s+(-?[\d.e-]+)\s+\]/g, "[$1, $2]")}\n`;
}
