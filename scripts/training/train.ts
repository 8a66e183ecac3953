import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { shippedRanker } from "#app/domain/retrieval/ranker.ts";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { isHeldOut, readLabelledQuestions } from "./labelled-question.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import { countConcepts, learnConcepts } from "./learn-concepts.ts";
import { askOnPage, learnWeights, rankerOf, rescore } from "./learn-ranker.ts";
import type { AskedOnPage } from "./learn-ranker.ts";
import {
  chooseThresholds,
  judgeUnseen,
  learnChances,
  leftOut,
  readVerdictCases,
  writeVerdictModel,
} from "./learn-verdict.ts";
import type { JudgedQuestion } from "./learn-verdict.ts";
import { learnThemes, writeThemeModel } from "./learn-themes.ts";
import { readExamples, readThemeFiles, relateThemes } from "./read-themes.ts";
import { askOutsidePages } from "./outside-pages.ts";
import { printRanking, printVerdicts } from "./report.ts";
import { pageForms, showPage } from "./training-page.ts";
import type { TrainingPage } from "./training-page.ts";

const verdictFile = "app/domain/answers/verdict-model.json";
const themesFile = "app/domain/retrieval/theme-model.json";
const rankerFile = "app/domain/retrieval/ranker.json";

/** Real pages are few, and what customers will ask on: each of their questions counts as much as so many of ours. */
const outsideWeights = { first: 4, answerable: 10 };

// Unanswerable questions on our own shops were written to be near misses: fewer of them can be told.
const ownAsk = { right: 0.95, sectionsRight: 0.88, answeredUnanswerable: 0.08, declinedUnanswerable: 0.67 };
const outsideAsk = { right: 0.95, sectionsRight: 0.88, answeredUnanswerable: 0.02, declinedUnanswerable: 0.85 };

const usage = `train [--pages DIR]

Learns themes from content/themes, and the ranker and the verdict from tests/questions and the shops of content/, prints
figures for shops that were left out of training, and writes ${themesFile},
${rankerFile} and ${verdictFile}.

  --pages DIR   learn the verdict from other pages too, and choose the thresholds on them, each left out of training:
                DIR/<name>/shop.yaml with its locales, DIR/<name>.jsonl beside it`;

const { values } = parseArgs({ options: { pages: { type: "string" }, help: { type: "boolean", default: false } } });
if (values.help) {
  console.log(usage);
  process.exit();
}

const log = (message: string) => console.error(message);
const base = await publishContent({ contentDir: "content", indexDir: null, createVectorIndex: createExactIndex, log });
const language = { lexicon: base.lexicon, matchLexicon: lexiconMatcher(base.lexicon) };
const themeFiles = await readThemeFiles();
const examples = readExamples(themeFiles, language.matchLexicon);
const learnt = learnThemes(examples);
const themes = { ...learnt, ...relateThemes(learnt.themes, themeFiles) };
log(`${examples.length} examples of ${themes.themes.length} themes, ${Object.keys(themes.signs).length} signs`);
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

// Each shop's questions are asked under what the other shops teach, so that no lesson comes from the question itself.
const asked = new Map<string, AskedOnPage[]>();
for (const shop of shops) {
  const ranker = rankerOf(lessonsWithout(shop), shippedRanker.weights, themes);
  const own: AskedOnPage[] = [];
  for (const page of pages.filter((one) => one.shop === shop))
    own.push(...(await askOnPage(page, of(shop), ranker, language)));
  asked.set(shop, own);
  log(`${shop}: ${own.length} questions asked`);
}
const training = (...left: string[]) =>
  shops
    .filter((shop) => !left.includes(shop))
    .flatMap((shop) => (asked.get(shop) ?? []).filter(({ question }) => !isHeldOut(question)));

const unseen = shops.flatMap((shop) => rescore(asked.get(shop) ?? [], learnWeights(training(shop))));
printRanking("with the shop left out of training", unseen);

const ranker = rankerOf(lessonsWithout(), learnWeights(training()), themes);
const outside = await askOutsidePages(values.pages, ranker, language);
const cases = [...readVerdictCases(unseen), ...readVerdictCases(outside, outsideWeights)];
const judged = judgeUnseen(cases);
const isOutside = ({ asked: { question } }: JudgedQuestion) => !shops.includes(question.shop);
const judgedOutside = judged.filter(isOutside);
const judgedOwn = judged.filter((one) => !isOutside(one));
const thresholds = chooseThresholds([
  { cases: leftOut(judgedOwn), asked: ownAsk },
  ...(outside.length === 0 ? [] : [{ cases: judgedOutside, asked: outsideAsk }]),
]);
printVerdicts("verdicts, with the shop left out of training", judgedOwn, thresholds);
if (outside.length > 0) {
  printRanking("pages from outside", outside);
  printVerdicts("verdicts on pages from outside, with the page left out of training", judgedOutside, thresholds);
}
await writeFile(verdictFile, writeVerdictModel({ ...learnChances(cases), thresholds }));
const { themes: _, ...own } = ranker;
await writeFile(rankerFile, `${JSON.stringify(own, null, 2)}\n`);
await writeFile(themesFile, writeThemeModel(themes));
log(
  `${rankerFile}: ${Object.keys(ranker.weights).length} weights, ${Object.keys(ranker.ties).length} concepts with ties`,
);
