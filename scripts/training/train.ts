import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { shippedRanker } from "#app/domain/retrieval/ranker.ts";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { askOnGround, isLearntFrom, openGround } from "./ground.ts";
import type { Ground } from "./ground.ts";
import { isHeldOut, readLabelledQuestions } from "./labelled-question.ts";
import { learnConcepts } from "./learn-concepts.ts";
import { learnWeights, rankerOf, rescore } from "./learn-ranker.ts";
import type { AskedOnPage } from "./learn-ranker.ts";
import {
  chooseThresholds,
  judgeUnseen,
  learnChances,
  leftOut,
  readVerdictCases,
  writeVerdictModel,
} from "./learn-verdict.ts";
import { countSaid } from "./count-said.ts";
import { learnThemes, writeThemeModel } from "./learn-themes.ts";
import { readExamples, readThemeFiles, relateThemes } from "./read-themes.ts";
import { pagesDir, readPages } from "./read-pages.ts";
import { printRanking, printVerdicts } from "./report.ts";

const verdictFile = "app/domain/answers/verdict-model.json";
const themesFile = "app/domain/retrieval/theme-model.json";
const rankerFile = "app/domain/retrieval/ranker.json";

/** Imported pages are what customers of other shops will ask on: their questions count as much as so many of ours. */
const pageWeights = { first: 3, answerable: 7 };

/** What answers must reach, on our shops and on imported pages; our own unanswerable questions are all near misses. */
const asked = {
  shop: { right: 0.95, sectionsRight: 0.88, answeredUnanswerable: 0.08 },
  page: { right: 0.95, sectionsRight: 0.88, answeredUnanswerable: 0.03 },
};

const usage = `train [--pages DIR]

Learns themes from content/themes, and the ranker and the verdict from tests/questions on the shops of content/ and from
the help pages in ${pagesDir}; prints figures for shops and pages that were left out of training, and writes
${themesFile}, ${rankerFile} and ${verdictFile}.

  --pages DIR   learn the verdict from more pages: DIR/<name>.txt, .md or .html and the questions DIR/<name>.jsonl`;

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
const themes = { ...learnt, ...relateThemes(learnt.themes, themeFiles), said: countSaid(examples) };
log(`${examples.length} examples of ${themes.themes.length} themes, ${Object.keys(themes.signs).length} signs`);

const questions = await readLabelledQuestions();
const ownShops = base.shops.map((published) => ({
  published,
  questions: questions.filter(({ shop }) => shop === published.shop.id),
}));
const grounds: Ground[] = [];
const open = async (kind: Ground["kind"], all: Parameters<typeof openGround>[1][]) => {
  for (const [place, one] of all.entries()) grounds.push(await openGround(kind, one, place, language));
};
await open(
  "shop",
  ownShops.filter((one) => one.questions.length > 0),
);
await open("page", await readPages(pagesDir, base.lexicon));
if (values.pages !== undefined) await open("outside", await readPages(values.pages, base.lexicon));
for (const { kind, name, questions } of grounds) log(`${kind} ${name}: ${questions.length} questions`);
log(`${questions.filter(isHeldOut).length} questions on shops are kept out`);

// What is asked on a ground is asked under what the others teach, so that no lesson comes from the question itself.
const taught = grounds.filter(({ kind }) => kind !== "outside");
const lessonsWithout = (fold: string | null) =>
  learnConcepts(taught.filter((ground) => ground.fold !== fold).map(({ counts }) => counts));
const askedOn = new Map<Ground, AskedOnPage[]>();
for (const ground of grounds) {
  const ranker = rankerOf(lessonsWithout(ground.fold), shippedRanker.weights, themes);
  askedOn.set(ground, await askOnGround(ground, ranker, language));
}
const learnFrom = (without: string | null) =>
  taught
    .filter((ground) => ground.fold !== without)
    .flatMap((ground) => (askedOn.get(ground) ?? []).filter(({ question }) => isLearntFrom(ground.kind, question)));
const weights = learnWeights(learnFrom(null));
const weightsWithout = new Map<string, Ranker["weights"]>();
for (const { fold, kind } of grounds)
  if (!weightsWithout.has(fold)) weightsWithout.set(fold, kind === "outside" ? weights : learnWeights(learnFrom(fold)));
const unseen = new Map(
  grounds.map((ground) => [ground, rescore(askedOn.get(ground) ?? [], weightsWithout.get(ground.fold) ?? weights)]),
);

const cases = grounds.flatMap((ground) =>
  readVerdictCases(unseen.get(ground) ?? [], ground.kind === "shop" ? undefined : pageWeights).map((one) =>
    isLearntFrom(ground.kind, one.asked.question) ? one : { ...one, weights: { first: 0, answerable: 0 } },
  ),
);
const foldOf = new Map(grounds.map(({ name, fold }) => [name, fold]));
const judged = judgeUnseen(cases, (shop) => foldOf.get(shop) ?? shop);
const judgedOf = (kind: Ground["kind"]) => {
  const names = new Set(grounds.filter((ground) => ground.kind === kind).map(({ name }) => name));
  return judged.filter((one) => names.has(one.asked.question.shop));
};
const thresholds = chooseThresholds(
  [
    { cases: leftOut(judgedOf("shop")), asked: asked.shop },
    { cases: leftOut(judgedOf("page")), asked: asked.page },
  ],
  leftOut([...judgedOf("page"), ...judgedOf("outside")]),
);
const titles = { shop: "our shops", page: `pages of ${pagesDir}`, outside: "pages from outside" };
for (const kind of ["shop", "page", "outside"] as const) {
  const own = grounds.filter((ground) => ground.kind === kind);
  if (own.length === 0) continue;
  printRanking(
    `${titles[kind]}, left out of training`,
    own.flatMap((ground) => unseen.get(ground) ?? []),
  );
  printVerdicts(`verdicts on ${titles[kind]}, left out of training`, judgedOf(kind), thresholds);
}
await writeFile(verdictFile, writeVerdictModel({ ...learnChances(cases), thresholds }));
const lessons = lessonsWithout(null);
await writeFile(rankerFile, `${JSON.stringify({ ...lessons, weights }, null, 2)}\n`);
await writeFile(themesFile, writeThemeModel(themes));
log(`${rankerFile}: ${Object.keys(weights).length} weights, ${Object.keys(lessons.ties).length} concepts with ties`);
