import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { evaluateContent, totalContent } from "#scripts/evaluation/evaluate-content.ts";
import { evaluateQuestions, questionCaseSchema } from "#scripts/evaluation/evaluate-questions.ts";
import { evaluateTriage, totalTriage, triageCaseSchema } from "#scripts/evaluation/evaluate-triage.ts";
import { shortfalls, thresholdsFile } from "#scripts/evaluation/thresholds.ts";
import { totalQuestions } from "#scripts/evaluation/total-questions.ts";
import { isHeldOut, readLabelledQuestions } from "#scripts/training/labelled-question.ts";
import { publishedContent, shippedLexicon } from "#tests/support/published-content.ts";

const shops = ["aurelia", "lueur", "hirondelle", "accord", "criee"];

describe.each(shops)("answers of %s are no worse than tests/thresholds.json asks", (shop) => {
  test("on the fifth of its questions that no training saw", async () => {
    const base = await publishedContent(shop);
    const cases = (await readLabelledQuestions())
      .filter((one) => one.shop === shop && isHeldOut(one))
      .map((one) => questionCaseSchema.parse(one));
    const totals = totalQuestions(await evaluateQuestions(base, shop, cases));
    expect(await shortfalls(thresholdsFile, `${shop} questions`, totals)).toEqual([]);
  }, 120_000);

  test("on its content tests", async () => {
    const totals = totalContent(await evaluateContent(await publishedContent(shop), undefined));
    expect(await shortfalls(thresholdsFile, `${shop} content`, totals)).toEqual([]);
  }, 120_000);
});

test("golden questions in nine languages find their article", async () => {
  const lines = (await readFile("tests/golden/aurelia-questions.jsonl", "utf8")).trim().split("\n");
  const cases = lines.map((line) => questionCaseSchema.parse(JSON.parse(line)));
  const totals = totalQuestions(await evaluateQuestions(await publishedContent(), "aurelia", cases));
  expect(await shortfalls(thresholdsFile, "golden", totals)).toEqual([]);
});

test.each([
  ["languages-held", "triage languages"],
  ["languages-fresh", "triage languages beside the trade"],
  ["cases-held", "triage cases"],
])("triage reads the texts of %s, on which nothing was tuned, as well as %s asks", async (file, limits) => {
  const lines = (await readFile(`tests/golden/triage/${file}.jsonl`, "utf8")).trim().split("\n");
  const cases = lines.map((line) => triageCaseSchema.parse(JSON.parse(line)));
  const { lexicon } = await shippedLexicon();
  const totals = totalTriage(cases, evaluateTriage(lexicon, cases));
  expect(await shortfalls(thresholdsFile, limits, totals)).toEqual([]);
});
