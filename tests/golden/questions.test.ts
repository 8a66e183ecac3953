import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { answerQuestion } from "#app/flows/answer-question.ts";
import { totalQuestions } from "#scripts/evaluation/total-questions.ts";
import type { JudgedCase } from "#scripts/evaluation/total-questions.ts";
import { publishedContent } from "#tests/support/published-content.ts";

type GoldenQuestion = { lang: string; question: string; relevant: string[]; answerable: boolean };

test("questions in nine languages find their article, and what no article answers is declined", async () => {
  const base = await publishedContent();
  const lines = (await readFile("tests/golden/aurelia-questions.jsonl", "utf8")).trim().split("\n");
  const judged: JudgedCase[] = [];
  for (const line of lines) {
    const one = JSON.parse(line) as GoldenQuestion;
    const asked = { shopId: "aurelia", locale: one.lang, text: one.question, order: null, linkTo: () => "#" };
    const { answer, ranked } = await answerQuestion(base, asked, new Date("2026-11-18T12:00:00+01:00"));
    judged.push({ ...one, verdict: answer.verdict, ranked });
  }
  const { hit1, hit3, declinedUnanswerable, declinedAnswerable } = totalQuestions(judged);
  expect(hit1).toBeGreaterThanOrEqual(0.88);
  expect(hit3).toBeGreaterThanOrEqual(0.95);
  expect(declinedUnanswerable).toBeGreaterThanOrEqual(0.9);
  expect(declinedAnswerable).toBeLessThanOrEqual(0.07);
});
