import path from "node:path";
import { parseArgs } from "node:util";
import { parseSampleViews } from "#app/domain/orders/viewed-item.ts";
import type { PublishedShop } from "#app/flows/knowledge-base.ts";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { readSamples, runContentTests } from "#app/flows/run-content-tests.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";

const usage = `check-content [--content DIR] [--tests] [--shop ID]

Lists everything wrong in the content as file:line message. With --tests it also asks the content tests
(content/<shop>/tests/*.yaml) and says which did not get the answer they expect. Ends with 1 when there is an error.`;

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "content" },
    tests: { type: "boolean", default: false },
    shop: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  process.exitCode = (await check(path.resolve(values.content))) ? 0 : 1;
}

function checkViews({ shop, source }: PublishedShop, now: Date): Problem[] {
  const context = { timeZone: shop.timeZone, now };
  return source.itemFiles.flatMap(({ file, source: text }) => parseSampleViews(file, text, context).problems);
}

async function check(contentDir: string): Promise<boolean> {
  const base = await publishContent({
    contentDir,
    indexDir: null,
    createVectorIndex,
    log: (message) => console.error(message),
  });
  const now = new Date();
  const shops = base.shops.filter(({ shop }) => values.shop === undefined || shop.id === values.shop);
  const problems: Problem[] = base.problems.filter(
    ({ file }) => values.shop === undefined || file.startsWith(`${values.shop}/`),
  );
  let failed = 0;
  for (const shop of shops) {
    if (!values.tests) {
      problems.push(...readSamples(shop, now).problems, ...checkViews(shop, now));
      continue;
    }
    const { results, problems: fileProblems } = await runContentTests(base, shop);
    problems.push(...fileProblems);
    for (const { test, faults } of results) {
      console.log(`${faults.length === 0 ? "passed" : "FAILED"}  ${test.file}:${test.line}  ${test.question}`);
      for (const fault of faults) console.log(`        ${fault}`);
    }
    const passed = results.filter(({ faults }) => faults.length === 0).length;
    failed += results.length - passed;
    console.log(`${shop.shop.id}: ${passed} of ${results.length} content tests passed`);
  }
  for (const { file, line, severity, message } of problems) console.log(`${file}:${line} ${severity}: ${message}`);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const articles = shops.reduce((sum, shop) => sum + shop.articles.length, 0);
  console.log(
    `${shops.length} ${shops.length === 1 ? "shop" : "shops"}, ${articles} articles, ${errors} errors, ${problems.length - errors} warnings`,
  );
  if (shops.length === 0) console.log(`No shop was found in ${contentDir}: a shop is a folder with a shop.yaml.`);
  return errors === 0 && failed === 0 && shops.length > 0;
}
