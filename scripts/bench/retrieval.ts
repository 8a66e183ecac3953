import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chunkArticle } from "#app/domain/knowledge/chunk-article.ts";
import { readContent } from "#app/domain/knowledge/read-content.server.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { totalQuestions } from "../evaluation/total-questions.ts";
import { main } from "../progress.ts";
import { isHeldOut, readLabelledQuestions } from "../training/labelled-question.ts";
import type { LabelledQuestion } from "../training/labelled-question.ts";
import type { AskedText, ContenderInput, ContenderResult, ContenderTask } from "./contender-child.ts";
import type { BenchShop } from "./contender.ts";
import { contenders } from "./contenders.ts";
import type { ContenderName } from "./contenders.ts";
import { currentLoad, describeMachine, median } from "./measure.ts";
import { publishTables } from "./markdown-table.ts";
import { inOwnProcess } from "./own-process.ts";
import { costTable, qualityTable } from "./retrieval-tables.ts";
import type { ContenderFigures } from "./retrieval-tables.ts";

const usage = `bench:retrieval [--runs N] [--write]

Our retrieval, MiniSearch and LangChain's MemoryVectorStore on the shops of content/ and the fifth of tests/questions
that no training sees: quality by article, time a question, time to build, memory. Each runs in a process of its own.
The vector indexes by themselves: npm run bench:vectors.

  --runs N   rounds, of which the middle one counts (3 unless told)
  --write    put the tables into docs/benchmarks.md`;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, write: { type: "boolean" }, help: { type: "boolean" } },
});
if (values.help) console.log(usage);
else await main(() => compare(Math.max(1, Number(values.runs) || 1)));

async function compare(rounds: number): Promise<void> {
  const shops = await readShops();
  const all = await readLabelledQuestions();
  const asked = all.filter(isHeldOut);
  const warmUp = all.filter((question) => !isHeldOut(question)).filter((_, at) => at % 4 === 0);
  const input: ContenderInput = { shops, warmUp: warmUp.map(ask), questions: asked.map(ask) };
  const folder = await mkdtemp(path.join(tmpdir(), "guichet-bench-"));
  try {
    const inputFile = path.join(folder, "input.json");
    await writeFile(inputFile, JSON.stringify(input));
    const loads: number[] = [];
    const results = new Map<ContenderName, ContenderResult[]>();
    for (let round = 0; round < rounds; round += 1) {
      loads.push(currentLoad());
      for (const contender of Object.keys(contenders) as ContenderName[]) {
        console.error(`round ${round + 1} of ${rounds}: ${contender}`);
        const task: ContenderTask = { contender, inputFile };
        const result = await inOwnProcess<ContenderTask, ContenderResult>("contender-child.ts", task);
        results.set(contender, [...(results.get(contender) ?? []), result]);
      }
    }
    const figures = [...results].map(([name, runs]) => sumUp(name, runs, asked));
    const chunks = shops.reduce((sum, shop) => sum + shop.chunks.length, 0);
    await publishTables("retrieval", values.write === true, [
      `${describeMachine(loads)} ${asked.length} questions on ${shops.length} shops of ${chunks} sections; the middle of ${rounds} rounds.`,
      qualityTable(figures),
      costTable(figures),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  function ask({ shop, question, lang }: LabelledQuestion): AskedText {
    const own = shops.find(({ id }) => id === shop);
    return { shop, text: question, locale: own?.locales.includes(lang) ? lang : (own?.defaultLocale ?? "fr") };
  }
}

async function readShops(): Promise<BenchShop[]> {
  const { shops } = await readContent("content");
  return shops.map(({ shop, articles }) => ({
    id: shop.id,
    locales: shop.locales,
    defaultLocale: shop.defaultLocale,
    chunks: articles.flatMap((article) => chunkArticle(article, hashText)),
  }));
}

function sumUp(
  name: ContenderName,
  runs: readonly ContenderResult[],
  asked: readonly LabelledQuestion[],
): ContenderFigures {
  const cases = asked.map(({ lang, relevant, answerable }, at) => ({
    lang,
    relevant: relevant.map((label) => label.split("#")[0] ?? label),
    answerable,
    verdict: "",
    ranked: runs[0]?.ranked[at] ?? [],
  }));
  const middle = (figure: (run: ContenderResult) => number) => median(runs.map(figure));
  return {
    name,
    about: contenders[name].about,
    french: totalQuestions(cases.filter(({ lang }) => lang === "fr")),
    others: totalQuestions(cases.filter(({ lang }) => lang !== "fr")),
    buildSeconds: middle((run) => run.buildSeconds),
    p50: middle((run) => run.times.p50),
    p95: middle((run) => run.times.p95),
    cpu95: middle((run) => run.times.cpu95),
    resident: middle((run) => run.memory.resident),
    heap: middle((run) => run.memory.heap),
  };
}
