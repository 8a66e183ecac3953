import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { featureNames, scoreRow, weightRow } from "#app/domain/retrieval/feature-row.ts";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import type { ThemeModel } from "#app/domain/retrieval/theme-model.ts";
import { withShares } from "#app/domain/retrieval/retrieve.ts";
import type { Retrieval } from "#app/domain/retrieval/retrieve.ts";
import { fitSoftmax } from "./fit-softmax.ts";
import type { RankingCase } from "./fit-softmax.ts";
import { isRelevant } from "./label-sections.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import type { ConceptLessons } from "./learn-concepts.ts";
import { searchPage } from "./training-page.ts";
import type { TrainingPage } from "./training-page.ts";

export type Language = { lexicon: Lexicon; matchLexicon: LexiconMatcher };

/** A question with the sections found for it on a page. */
export type AskedOnPage = { question: LabelledQuestion; page: TrainingPage; retrieval: Retrieval; relevant: boolean[] };

const options = { iterations: 250, rate: 0.08, decay: 0.002 };

/** How many of the sections found a question is learnt from; those far behind teach nothing. */
const learntFrom = 24;

/** Asks questions on a page under a ranker. */
export async function askOnPage(
  page: TrainingPage,
  questions: readonly LabelledQuestion[],
  ranker: Ranker,
  { lexicon, matchLexicon }: Language,
): Promise<AskedOnPage[]> {
  const search = searchPage(page, ranker, lexicon, matchLexicon);
  const asked: AskedOnPage[] = [];
  for (const question of questions) {
    const locale = page.locales.includes(question.lang) ? question.lang : page.defaultLocale;
    const retrieval = await search(question.question, locale);
    const relevant = retrieval.candidates.map(({ chunk }) => isRelevant(chunk, question, page));
    asked.push({ question, page, retrieval, relevant });
  }
  return asked;
}

/** The same questions with their sections in the order that other weights give. */
export function rescore(asked: readonly AskedOnPage[], weights: Ranker["weights"]): AskedOnPage[] {
  const row = weightRow(weights);
  return asked.map((one) => {
    const scored = one.retrieval.candidates
      .map((candidate, at) => ({
        ...candidate,
        score: scoreRow(candidate.features, row),
        isRelevant: one.relevant[at] ?? false,
      }))
      .sort((first, second) => second.score - first.score);
    const candidates = withShares(scored.map(({ isRelevant: _, ...candidate }) => candidate));
    return {
      ...one,
      retrieval: { ...one.retrieval, candidates },
      relevant: scored.map(({ isRelevant }) => isRelevant),
    };
  });
}

/** Fits the weights of a ranker's features on questions asked under its lessons. */
export function learnWeights(asked: readonly AskedOnPage[]): Ranker["weights"] {
  const cases = asked
    .filter(({ question }) => question.answerable)
    .map(({ retrieval, relevant }): RankingCase => ({
      rows: retrieval.candidates.slice(0, learntFrom).map(({ features }) => features),
      relevant: relevant.slice(0, learntFrom),
      weight: 1,
    }));
  const weights = fitSoftmax(cases, featureNames.length, options);
  return Object.fromEntries(featureNames.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]));
}

/** A ranker of lessons, weights and themes. */
export const rankerOf = (lessons: ConceptLessons, weights: Ranker["weights"], themes: ThemeModel): Ranker => ({
  ...lessons,
  weights,
  themes,
});
