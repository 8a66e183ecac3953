import { writeFile } from "node:fs/promises";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { shippedRanker } from "#app/domain/retrieval/ranker.ts";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { isHeldOut, readLabelledQuestions } from "./labelled-question.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import { countConcepts, learnConcepts } from "./learn-concepts.ts";
import { askOnPage, learnWeights, rankerOf } from "./learn-ranker.ts";
import type { AskedOnPage } from "./learn-ranker.ts";
import { chooseThresholds, judgeUnseen, learnOdds, readVerdictCases } from "./learn-verdict.ts";
import { printRanking, printVerdicts } from "./report.ts";
import { pageForms, showPage } from "./training-page.ts";
import type { TrainingPage } from "./training-page.ts";

const verdictFile = "app/domain/answers/verdict-model.json";
const rankerFile = "app/domain/retrieval/ranker.json";

const log = (message: string) => console.error(message);
const base = await publishContent({ contentDir: "content", indexDir: null, createVectorIndex: createExactIndex, log });
const language = { lexicon: base.lexicon, matchLexicon: lexiconMatcher(base.lexicon) };
const questions = await readLabelledQuestions();
const shops = base.shops.map(({ shop }) => shop.id).filter((id) => questions.some(({ shop }) => shop === id));
log(`${questions.length} labelled questions on ${shops.join(", ")}; ${questions.filter(isHeldOut).length} kept out`);

const pages: TrainingPage[] = [];
for (const published of base.shops.filter(({ shop }) => shops.includes(shop.id)))
  for (const form of pageForms) pages.push(await showPage(published, form, language.lexicon, language.matchLexicon));
const of = (shop: string) => questions.filter((question) => question.shop === shop);
const seen = (shop: string): LabelledQuestion[] => of(shop).filter((question) => !isHeldOut(question));
const counts = new Map(
  pages
    .filter(({ form }) => form === "bare")
    .map((page) => [page.shop, countConcepts(page, seen(page.shop), language.matchLexicon)]),
);
const lessonsWithout = (...left: string[]) =>
  learnConcepts([...counts].flatMap(([shop, own]) => (left.includes(shop) ? [] : [own])));

/** Asks a shop's training questions under what the other shops teach, so that no lesson comes from the question itself. */
const askFor = async (shop: string, without: string[]): Promise<AskedOnPage[]> => {
  const ranker = rankerOf(lessonsWithout(shop, ...without), shippedRanker.weights);
  const asked: AskedOnPage[] = [];
  for (const page of pages.filter((one) => one.shop === shop))
    asked.push(...(await askOnPage(page, seen(shop), ranker, language)));
  return asked;
};

const unseen: AskedOnPage[] = [];
if (!process.argv.includes("--quick"))
  for (const left of shops) {
    const training: AskedOnPage[] = [];
    for (const shop of shops.filter((one) => one !== left)) training.push(...(await askFor(shop, [left])));
    const ranker = rankerOf(lessonsWithout(left), learnWeights(training));
    for (const page of pages.filter(({ shop }) => shop === left))
      unseen.push(...(await askOnPage(page, of(left), ranker, language)));
    log(`${left} left out of training: done`);
  }
printRanking("with the shop left out of training", unseen);

const judged = judgeUnseen(readVerdictCases(unseen));
const thresholds = chooseThresholds(judged, { right: 0.955, answeredUnanswerable: 0.025, declinedUnanswerable: 0.87 });
printVerdicts("verdicts, with the shop left out of training", judged, thresholds);
const verdict = { ...learnOdds(readVerdictCases(unseen)), thresholds };
if (unseen.length > 0) await writeFile(verdictFile, `${JSON.stringify(verdict, null, 2)}\n`);

const training: AskedOnPage[] = [];
for (const shop of shops) training.push(...(await askFor(shop, [])));
const ranker = rankerOf(lessonsWithout(), learnWeights(training));
await writeFile(rankerFile, `${JSON.stringify(ranker, null, 2)}\n`);
log(
  `${rankerFile}: ${Object.keys(ranker.weights).length} weights, ${Object.keys(ranker.ties).length} concepts with ties`,
);
