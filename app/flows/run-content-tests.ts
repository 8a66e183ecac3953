import { Temporal } from "temporal-polyfill";
import { listMissed, outcomeOf, wordMissed } from "#app/domain/answers/check-expectation.ts";
import type { MissedExpectation, Outcome } from "#app/domain/answers/check-expectation.ts";
import { parseContentTests } from "#app/domain/answers/content-test.ts";
import type { ContentTest } from "#app/domain/answers/content-test.ts";
import { readInstant } from "#app/domain/orders/relative-instant.ts";
import { parseSampleOrders } from "#app/domain/orders/sample-order.ts";
import type { SampleOrder } from "#app/domain/orders/sample-order.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { answerQuestion } from "./answer-question.ts";
import { findChunk } from "./knowledge-base.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";

export type ContentTestResult = { test: ContentTest; outcome: Outcome | null; faults: string[] };

/** A shop's content tests and the sample orders they name, set up at an instant; what could not be read is in `problems`. */
export type ContentTests = { tests: ContentTest[]; orders: SampleOrder[]; setUpAt: Date; problems: Problem[] };

/** What came of asking a test: an outcome with what it misses, or the fault of the test itself that kept it from being asked. */
export type AskedTest = { outcome: Outcome; missed: MissedExpectation[] } | { outcome: null; fault: string };

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
  setUpAt?: Date,
): Promise<{ results: ContentTestResult[]; problems: Problem[] }> {
  const read = readContentTests(published, setUpAt);
  const results: ContentTestResult[] = [];
  for (const test of read.tests) {
    const asked = await askContentTest(base, published, test, read);
    const faults =
      asked.outcome === null ? [asked.fault] : asked.missed.map((missed) => wordMissed(test, asked.outcome, missed));
    results.push({ test, outcome: asked.outcome, faults });
  }
  return { results, problems: read.problems };
}

/** A shop's content tests, ready to be asked. */
export function readContentTests(
  published: Pick<PublishedShop, "shop" | "source">,
  setUpAt = contentTestTime(published.shop.timeZone),
): ContentTests {
  const parsed = published.source.testFiles.map(({ file, source }) => parseContentTests(file, source));
  const samples = readSamples(published, setUpAt);
  const problems = [...parsed.flatMap((one) => one.problems), ...samples.problems];
  return { tests: parsed.flatMap(({ tests }) => tests), orders: samples.orders, setUpAt, problems };
}

/** A shop's sample orders as they stand when set up at an instant. */
export function readSamples(
  { shop, source }: Pick<PublishedShop, "shop" | "source">,
  setUpAt: Date,
): { orders: SampleOrder[]; problems: Problem[] } {
  const read = source.orderFiles.map(({ file, source: text }) =>
    parseSampleOrders(file, text, { shop: shop.id, timeZone: shop.timeZone, now: setUpAt }),
  );
  return { orders: read.flatMap(({ orders }) => orders), problems: read.flatMap(({ problems }) => problems) };
}

/** Asks one content test as a customer would. */
export async function askContentTest(
  base: KnowledgeBase,
  { shop }: PublishedShop,
  test: ContentTest,
  { orders, setUpAt }: Pick<ContentTests, "orders" | "setUpAt">,
): Promise<AskedTest> {
  const order = test.order === undefined ? null : orders.find(({ key }) => key === test.order)?.order;
  const now = test.now === undefined ? setUpAt : readInstant(test.now, setUpAt, shop.timeZone);
  if (order === undefined) return { outcome: null, fault: `there is no sample order \`${test.order}\`` };
  if (now === null) return { outcome: null, fault: `\`now: ${test.now}\` is no instant` };
  const asked = { shopId: shop.id, locale: test.locale, text: test.question, order, linkTo: () => "#" };
  const { answer } = await answerQuestion(base, asked, now);
  const outcome = outcomeOf(answer, (id) => findChunk(base, shop.id, id)?.articleId ?? null);
  return { outcome, missed: listMissed(test, outcome) };
}
