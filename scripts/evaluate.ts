import { stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { publishShopFolder } from "#app/flows/publish-shop-folder.server.ts";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";
import { readCases } from "./evaluation/cases.ts";
import { checkOut } from "./evaluation/check-out.ts";
import { contentMisses, contentTable, evaluateContent, totalContent } from "./evaluation/evaluate-content.ts";
import { evaluateOrders, orderCaseSchema, orderMisses, totalOrders } from "./evaluation/evaluate-orders.ts";
import {
  doubtfulCases,
  evaluateQuestions,
  listMisses,
  questionCaseSchema,
  questionTable,
} from "./evaluation/evaluate-questions.ts";
import {
  evaluateTriage,
  totalTriage,
  triageCaseSchema,
  triageMisses,
  triageTable,
} from "./evaluation/evaluate-triage.ts";
import { evaluateRouting } from "./evaluation/evaluate-routing.ts";
import { routingCaseSchema } from "./evaluation/routing-case.ts";
import { routingMisses, routingTable, totalRouting } from "./evaluation/total-routing.ts";
import { shortfalls, thresholdsFile } from "./evaluation/thresholds.ts";
import { table } from "./evaluation/table.ts";
import { totalQuestions } from "./evaluation/total-questions.ts";
import { main } from "./progress.ts";

const usage = `evaluate <kind> [FILE] [options]

Runs cases through the very code that serves customers and prints a table; the last line is one JSON object of totals.
FILE holds one JSON object a line; without it, standard input is read. No database and no server are needed.

  questions  --content DIR   {id, lang, question, relevant: [article ids], answerable}
  orders     --content DIR   {id, lang, now, order, question}; also must, mustNot: words of the answer
  routing                    {id, now, timezone, customer: {lang, message}, matrix: {channel: [langs]}, hours,
                             staff: [{id, languages, channels, presence, open, capacity, shift}]}; also expected:
                             {offered, unavailable, assignee, language} (docs/routing-cases.md)
  triage                     {id, text}; also language, topic, priority where they are known
  content    [--content DIR] the shops' own content tests (content/<shop>/tests); --shop ID for one of them

  --content DIR   one shop: shop.yaml and its locales; for content, a folder of shops (content unless told)
  --cases FILE    the same as FILE
  --out FILE      one result line a case
  --show misses   list what went wrong, with what was wanted
  --json          print the totals only
  --limits NAME   fail when a figure falls short of its limits in ${thresholdsFile}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: "string" },
    cases: { type: "string" },
    out: { type: "string" },
    shop: { type: "string" },
    show: { type: "string" },
    limits: { type: "string" },
    json: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const [kind, file] = positionals;
const casesFile = values.cases ?? file;

/** What a run gives to be printed and kept. */
type Run = { totals: Record<string, unknown>; table: string; results: object[]; misses: string[] };

const kinds: Record<string, () => Promise<Run>> = {
  questions: async () => {
    const { base, shopId } = await openShop();
    const cases = await readCases(casesFile, questionCaseSchema);
    for (const doubt of doubtfulCases(base, shopId, cases)) log(`warning: ${doubt}`);
    const results = await evaluateQuestions(base, shopId, cases);
    const totals = totalQuestions(results);
    const lines = results.map(({ id, verdict, ranked, choices, confidence, text }) => ({
      id,
      verdict,
      ranked,
      choices,
      confidence,
      text,
    }));
    return { totals, table: questionTable(totals), results: lines, misses: listMisses(results) };
  },
  orders: async () => {
    const { base, shopId } = await openShop();
    const results = await evaluateOrders(base, shopId, await readCases(casesFile, orderCaseSchema));
    const totals = totalOrders(results);
    const rows = [...Object.entries(totals.verdicts), ["with the right words", totals.passed]];
    return { totals, table: table(["verdict", "cases"], rows), results, misses: orderMisses(results) };
  },
  triage: async () => {
    const { lexicon } = await readLexicon("content");
    const cases = await readCases(casesFile, triageCaseSchema);
    const results = evaluateTriage(lexicon, cases);
    const totals = totalTriage(cases, results);
    return { totals, table: triageTable(totals), results, misses: triageMisses(cases, results) };
  },
  routing: async () => {
    const cases = await readCases(casesFile, routingCaseSchema);
    const results = evaluateRouting(cases);
    const totals = totalRouting(cases, results);
    const lines = results.map(({ id, offered, unavailable, assignee }) => ({ id, offered, unavailable, assignee }));
    return { totals, table: routingTable(totals), results: lines, misses: routingMisses(cases, results) };
  },
  content: async () => {
    const contentDir = path.resolve(values.content ?? "content");
    const base = await publishContent({ contentDir, indexDir: null, createVectorIndex, log });
    const tested = await evaluateContent(base, values.shop);
    const totals = totalContent(tested);
    const results = tested.flatMap(({ shop, results }) =>
      results.map(({ test, faults }) => ({ shop, question: test.question, faults })),
    );
    return { totals, table: contentTable(totals), results, misses: contentMisses(tested) };
  },
};

if (values.help || kind === undefined || !Object.hasOwn(kinds, kind)) {
  console.log(usage);
  if (!values.help) process.exitCode = 1;
} else await main(() => run(kind));

async function run(name: string): Promise<void> {
  if (values.out !== undefined) await checkOut(values.out);
  if (values.limits !== undefined) await shortfalls(thresholdsFile, values.limits, {});
  const { totals, table, results, misses } = (await kinds[name]?.()) ?? fail(usage);
  if (values.out !== undefined) await writeFile(values.out, results.map((one) => `${JSON.stringify(one)}\n`).join(""));
  if (values.show === "misses") console.log(misses.length === 0 ? "No misses." : `${misses.join("\n")}\n`);
  else if (values.show !== undefined) fail(`--show takes misses, not ${values.show}.`);
  if (!values.json) console.log(`${table}\n`);
  const faults = values.limits === undefined ? [] : await shortfalls(thresholdsFile, values.limits, totals);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  console.log(JSON.stringify(totals));
}

async function openShop() {
  if (values.content === undefined) return fail("Name the shop's folder: --content DIR.");
  const shopDir = path.resolve(values.content);
  if ((await stat(path.join(shopDir, "shop.yaml")).catch(() => null)) === null)
    return fail(`${shopDir} holds no shop.yaml: name one shop's folder, such as --content content/aurelia.`);
  const published = await publishShopFolder(shopDir, { contentDir: "content", indexDir: null, createVectorIndex, log });
  for (const { file: at, line, severity, message } of published.problems) log(`${at}:${line} ${severity}: ${message}`);
  if (published.base === null) return fail(`${shopDir} holds no shop that can be read.`);
  return published;
}

function log(message: string): void {
  console.error(message);
}

function fail(message: string): never {
  throw new Error(message);
}
