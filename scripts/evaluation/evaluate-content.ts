import { runContentTests } from "#app/flows/run-content-tests.ts";
import type { ContentTestResult } from "#app/flows/run-content-tests.ts";
import type { KnowledgeBase } from "#app/flows/knowledge-base.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { table } from "./table.ts";

export type ShopTests = { shop: string; results: ContentTestResult[]; problems: Problem[] };

/** Asks the content tests of every shop, or of one. Throws when there is no such shop. */
export async function evaluateContent(base: KnowledgeBase, shop: string | undefined): Promise<ShopTests[]> {
  const shops = base.shops.filter((one) => shop === undefined || one.shop.id === shop);
  if (shops.length === 0) throw new Error(shop === undefined ? "There is no shop." : `There is no shop ${shop}.`);
  const tested: ShopTests[] = [];
  for (const one of shops) tested.push({ shop: one.shop.id, ...(await runContentTests(base, one)) });
  return tested;
}

/** Shares of tests that passed: in all, of those to be answered and of those to be declined, by shop and over all. */
export function totalContent(tested: readonly ShopTests[]) {
  const sum = (results: readonly ContentTestResult[]) => {
    const share = (list: readonly ContentTestResult[]) =>
      list.length === 0 ? null : Math.round((list.filter(isPassed).length / list.length) * 10_000) / 10_000;
    const declined = results.filter(({ test }) => "declined" in test.expect);
    const wrong = declined.filter(
      ({ outcome }) => outcome?.verdict === "answered" || outcome?.verdict === "needs_order",
    );
    return {
      n: results.length,
      passed: share(results),
      answerable: share(results.filter(({ test }) => !("declined" in test.expect))),
      declined: share(declined),
      answeredWrongly: declined.length === 0 ? null : Math.round((wrong.length / declined.length) * 10_000) / 10_000,
    };
  };
  const byShop = Object.fromEntries(tested.map(({ shop, results }) => [shop, sum(results)]));
  return { ...sum(tested.flatMap(({ results }) => results)), byShop };
}

export function contentTable({ byShop, ...all }: ReturnType<typeof totalContent>): string {
  const rows = [...Object.entries(byShop), ["all", all] as const];
  return table(
    ["shop", "tests", "passed", "to be answered", "to be declined", "answered though to be declined"],
    rows.map(([shop, t]) => [shop, t.n, t.passed, t.answerable, t.declined, t.answeredWrongly]),
  );
}

/** Every test that failed, with its place and faults. */
export function contentMisses(tested: readonly ShopTests[]): string[] {
  return tested.flatMap(({ results, problems }) => [
    ...problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    ...results
      .filter((result) => !isPassed(result))
      .map(({ test, faults }) =>
        [`${test.file}:${test.line} « ${test.question} »`, ...faults.map((fault) => `    ${fault}`)].join("\n"),
      ),
  ]);
}

const isPassed = ({ faults }: ContentTestResult) => faults.length === 0;
