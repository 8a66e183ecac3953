import { Temporal } from "temporal-polyfill";
import { checkExpectation } from "#app/domain/answers/check-expectation.ts";
import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import { parseContentTests } from "#app/domain/answers/content-test.ts";
import type { ContentTest } from "#app/domain/answers/content-test.ts";
import { readInstant } from "#app/domain/orders/relative-instant.ts";
import { parseSampleOrders } from "#app/domain/orders/sample-order.ts";
import type { SampleOrder } from "#app/domain/orders/sample-order.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { answerQuestion } from "./answer-question.ts";
import { findChunk } from "./knowledge-base.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";

export type ContentTestResult = { test: ContentTest; answer: ComposedAnswer | null; faults: string[] };

/**
 * When content tests take place unless they say otherwise: a Wednesday with no holiday near, at noon in the shop's
 * zone, so that a test does not pass or fail by the day it is run on.
 */
export function contentTestTime(timeZone: string): Date {
  return new Date(Temporal.ZonedDateTime.from(`2026-11-18T12:00[${timeZone}]`).epochMilliseconds);
}

/** Asks every content test of a shop as a customer would; `setUpAt` is what "today" means in them and in sample orders. */
export async function runContentTests(
  base: KnowledgeBase,
  published: PublishedShop,
  setUpAt = contentTestTime(published.shop.timeZone),
): Promise<{ results: ContentTestResult[]; problems: Problem[] }> {
  const parsed = published.source.testFiles.map(({ file, source }) => parseContentTests(file, source));
  const samples = readSamples(published, setUpAt);
  const results: ContentTestResult[] = [];
  for (const test of parsed.flatMap(({ tests }) => tests))
    results.push(await runTest(base, published, test, samples.orders, setUpAt));
  return { results, problems: [...parsed.flatMap(({ problems }) => problems), ...samples.problems] };
}

/** A shop's sample orders as they stand when set up at an instant. */
export function readSamples(published: PublishedShop, setUpAt: Date): { orders: SampleOrder[]; problems: Problem[] } {
  const { shop, source } = published;
  const read = source.orderFiles.map(({ file, source: text }) =>
    parseSampleOrders(file, text, { shop: shop.id, timeZone: shop.timeZone, now: setUpAt }),
  );
  return { orders: read.flatMap(({ orders }) => orders), problems: read.flatMap(({ problems }) => problems) };
}

async function runTest(
  base: KnowledgeBase,
  { shop }: PublishedShop,
  test: ContentTest,
  orders: SampleOrder[],
  setUpAt: Date,
): Promise<ContentTestResult> {
  const order = test.order === undefined ? null : orders.find(({ key }) => key === test.order)?.order;
  const now = test.now === undefined ? setUpAt : readInstant(test.now, setUpAt, shop.timeZone);
  if (order === undefined) return { test, answer: null, faults: [`there is no sample order \`${test.order}\``] };
  if (now === null) return { test, answer: null, faults: [`\`now: ${test.now}\` is no instant`] };
  const asked = { shopId: shop.id, locale: test.locale, text: test.question, order, linkTo: () => "#" };
  const { answer } = await answerQuestion(base, asked, now);
  return {
    test,
    answer,
    faults: checkExpectation(test, answer, (id) => findChunk(base, shop.id, id)?.articleId ?? null),
  };
}
