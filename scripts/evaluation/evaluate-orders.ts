import { z } from "zod";
import { orderSchema } from "#app/domain/orders/order.ts";
import { answerQuestion } from "#app/flows/answer-question.ts";
import type { KnowledgeBase } from "#app/flows/knowledge-base.ts";
import { caseId, progress } from "./cases.ts";
import { linkToArticle } from "./evaluate-questions.ts";

/** A question about an order at an instant; `must` and `mustNot` are words of the answer, where they are known. */
export const orderCaseSchema = z.object({
  id: caseId,
  lang: z.string(),
  now: z.iso.datetime({ offset: true }),
  order: z.record(z.string(), z.unknown()),
  question: z.string(),
  must: z.array(z.string()).default([]),
  mustNot: z.array(z.string()).default([]),
});

export type OrderResult = {
  id: string | number;
  verdict: string;
  ranked: string[];
  text: string;
  deadlines: unknown[];
  /** what the answer lacks of `must`, and has of `mustNot` */
  faults: string[];
};

/** Asks every question for its order; the order is read by the schema that shops push orders with. Throws naming a case whose order is refused. */
export async function evaluateOrders(
  base: KnowledgeBase,
  shopId: string,
  cases: readonly z.infer<typeof orderCaseSchema>[],
): Promise<OrderResult[]> {
  const results: OrderResult[] = [];
  const tell = progress(cases.length, "orders");
  for (const one of cases) {
    const order = orderSchema.safeParse({ ...one.order, shop: shopId });
    if (!order.success) throw new Error(`The order of case ${one.id} is refused: ${z.prettifyError(order.error)}`);
    const asked = { shopId, locale: one.lang, text: one.question, order: order.data, linkTo: linkToArticle };
    const { answer, ranked } = await answerQuestion(base, asked, new Date(one.now));
    const deadlines = answer.verdict === "answered" ? answer.deadlines : [];
    const faults = wordFaults(answer.text, one);
    results.push({ id: one.id, verdict: answer.verdict, ranked, text: answer.text, deadlines, faults });
    tell(results.length);
  }
  return results;
}

/** Spaces that do not break and curly apostrophes count as their plain forms. */
function wordFaults(text: string, { must, mustNot }: { must: string[]; mustNot: string[] }): string[] {
  const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, " ").replace(/’/g, "'");
  const read = plain(text);
  return [
    ...must.filter((words) => !read.includes(plain(words))).map((words) => `lacks « ${words} »`),
    ...mustNot.filter((words) => read.includes(plain(words))).map((words) => `has « ${words} »`),
  ];
}

/** How many got which verdict, and how many have the words that they must. */
export function totalOrders(results: readonly OrderResult[]) {
  const verdicts: Record<string, number> = {};
  for (const { verdict } of results) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return { n: results.length, passed: results.filter(({ faults }) => faults.length === 0).length, verdicts };
}

/** The answers whose words are wrong. */
export function orderMisses(results: readonly OrderResult[]): string[] {
  return results.flatMap(({ id, verdict, faults }) =>
    faults.length === 0 ? [] : [`${id} (${verdict}): ${faults.join("; ")}`],
  );
}
