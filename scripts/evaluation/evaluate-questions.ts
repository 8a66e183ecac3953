import { z } from "zod";
import { answerQuestion } from "#app/flows/answer-question.ts";
import { findChunk, findShop } from "#app/flows/knowledge-base.ts";
import type { KnowledgeBase } from "#app/flows/knowledge-base.ts";
import { caseId, progress } from "./cases.ts";
import { table } from "./table.ts";
import { isAnswered, isHelped, rankOf } from "./total-questions.ts";
import type { JudgedCase, QuestionTotals } from "./total-questions.ts";

/** A question with what answers it; `article#section` counts as its article. */
export const questionCaseSchema = z.object({
  id: caseId,
  lang: z.string(),
  question: z.string(),
  relevant: z
    .array(z.string())
    .default([])
    .transform((labels) => [...new Set(labels.map((label) => label.split("#")[0] ?? label))]),
  answerable: z.boolean().default(true),
});

export type QuestionCase = z.infer<typeof questionCaseSchema>;
export type QuestionResult = JudgedCase & { id: string | number; question: string; confidence: number; text: string };

/** What looks like a slip of the file rather than of the answers: it counts as a miss all the same. */
export function doubtfulCases(base: KnowledgeBase, shopId: string, cases: readonly QuestionCase[]): string[] {
  const known = new Set(findShop(base, shopId)?.articles.map(({ id }) => id));
  return cases.flatMap(({ id, relevant, answerable }) => {
    if (!answerable) return [];
    if (relevant.length === 0) return [`case ${id} is answerable and names no article as relevant`];
    const unknown = relevant.filter((article) => !known.has(article));
    return unknown.length === relevant.length ? [`case ${id}: the shop has no article ${unknown.join(", ")}`] : [];
  });
}

/** Asks every question of one shop through the code that serves customers. */
export async function evaluateQuestions(
  base: KnowledgeBase,
  shopId: string,
  cases: readonly QuestionCase[],
): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  const tell = progress(cases.length, "questions");
  const articleOf = (chunkId: string) => findChunk(base, shopId, chunkId)?.articleId ?? [];
  for (const { id, lang, question, relevant, answerable } of cases) {
    const asked = { shopId, locale: lang, text: question, order: null, linkTo: linkToArticle };
    const { answer, confidence, ranked } = await answerQuestion(base, asked, new Date());
    const choices = answer.verdict === "clarify" ? answer.choices.flatMap((choice) => articleOf(choice.chunkId)) : [];
    results.push({
      id,
      lang,
      question,
      relevant,
      answerable,
      verdict: answer.verdict,
      ranked,
      choices,
      confidence,
      text: answer.text,
    });
    tell(results.length);
  }
  return results;
}

export const linkToArticle = ({ articleId }: { articleId: string }) => `#${articleId}`;

/** The totals as a table, a line a language. */
export function questionTable({ byLang, ...all }: QuestionTotals): string {
  const row = (name: string, t: Omit<QuestionTotals, "byLang">) => [
    name,
    t.n,
    t.hit1,
    t.hit3,
    t.mrr10,
    t.answeredRight,
    t.helped,
    t.declinedAnswerable,
    t.answeredUnanswerable,
    t.declinedUnanswerable,
  ];
  return table(
    ["", "n", "hit@1", "hit@3", "mrr@10", "answers right", "helped", "declined", "unanswerable: answered", "declined"],
    [row("all", all), ...Object.entries(byLang).map(([lang, totals]) => row(lang, totals))],
  );
}

/** Every question that got less than it should have, with what it got instead. */
export function listMisses(results: readonly QuestionResult[]): string[] {
  return results.flatMap((one) => {
    const isRight = one.answerable ? isHelped(one) : one.verdict === "declined";
    if (isRight && !(isAnswered(one) && rankOf(one) !== 1)) return [];
    const got = `${one.verdict} (${one.confidence.toFixed(2)}): ${one.ranked.slice(0, 3).join(", ")}`;
    const wanted = one.answerable ? `${one.relevant.join(" or ")}, found at ${rankOf(one)}` : "declined";
    return [`${one.id} ${one.lang} « ${one.question} »\n    wanted ${wanted}\n    got ${got}`];
  });
}
