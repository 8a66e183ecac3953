import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { main } from "../progress.ts";
import { isHeldOut, readLabelledQuestions } from "../training/labelled-question.ts";
import { generatedShop, writeGeneratedShop } from "./generated-shop.ts";
import { figure, markdownTable, publishTables } from "./markdown-table.ts";
import { currentLoad, describeMachine, median } from "./measure.ts";
import type { Times } from "./measure.ts";
import type { MemoryResult, MemoryTask } from "./memory-child.ts";
import { inOwnProcess } from "./own-process.ts";
import type { StartResult, StartTask } from "./start-child.ts";

const usage = `bench:start [--articles N] [--runs N] [--write]

A generated French shop of 1,000 articles: first start, restart, publishing one changed article, time a question, and
the memory of lexicon, matcher and ranker. Each start is a process of its own.

  --articles N   another size
  --runs N       rounds, of which the middle one counts (3 unless told)
  --write        put the tables into docs/benchmarks.md`;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    runs: { type: "string", default: "3" },
    write: { type: "boolean" },
    help: { type: "boolean" },
  },
});
const changes = 3;

if (values.help) console.log(usage);
else await main(() => measure(Math.max(1, Number(values.articles) || 1), Math.max(1, Number(values.runs) || 1)));

async function measure(articles: number, rounds: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "guichet-bench-"));
  try {
    const contentDir = path.join(folder, "content");
    const { file } = await writeGeneratedShop(contentDir, articles);
    await cp("content/lexicon", path.join(contentDir, "lexicon"), { recursive: true });
    const questions = await readLabelledQuestions();
    const quarter = (turn: number) =>
      questions.filter((one) => !isHeldOut(one)).flatMap(({ question }, at) => (at % 4 === turn ? [question] : []));
    const searched = questions.filter(isHeldOut).map(({ question }) => question);
    const asked = { warmUp: quarter(0), searched, answered: quarter(1) };
    const loads: number[] = [];
    const [first, again, changed]: StartResult[][] = [[], [], []];
    const memory: MemoryResult[] = [];
    for (let round = 0; round < rounds; round += 1) {
      loads.push(currentLoad());
      const dataDir = path.join(folder, `data-${round}`);
      const silent = { contentDir, dataDir, shop: generatedShop, warmUp: [], searched: [], answered: [], change: null };
      console.error(`round ${round + 1} of ${rounds}: first start`);
      first?.push(await inOwnProcess<StartTask, StartResult>("start-child.ts", silent));
      console.error(`round ${round + 1} of ${rounds}: restart, then questions`);
      again?.push(await inOwnProcess<StartTask, StartResult>("start-child.ts", { ...silent, ...asked }));
      console.error(`round ${round + 1} of ${rounds}: restart, then changes`);
      const change = { file, times: changes };
      changed?.push(await inOwnProcess<StartTask, StartResult>("start-child.ts", { ...silent, change }));
      memory.push(await inOwnProcess<MemoryTask, MemoryResult>("memory-child.ts", { contentDir }));
      await rm(dataDir, { recursive: true, force: true });
    }
    const [one] = again ?? [];
    await publishTables("start", values.write === true, [
      `${describeMachine(loads)} ${one?.articles ?? 0} articles, ${one?.chunks ?? 0} sections, ${one?.vectors ?? 0} vectors (index: ${one?.indexKind ?? "none"}); the middle of ${rounds} rounds.`,
      timesTable(first ?? [], again ?? [], changed ?? []),
      questionsTable(again ?? [], asked.searched.length, asked.answered.length),
      memoryTable(memory, again ?? []),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timesTable(first: readonly StartResult[], again: readonly StartResult[], changed: readonly StartResult[]) {
  const seconds = (runs: readonly StartResult[], value: (run: StartResult) => number) =>
    figure(median(runs.map(value)), 2);
  const start = (name: string, runs: readonly StartResult[]) => [
    name,
    seconds(runs, (run) => run.publishSeconds),
    seconds(runs, (run) => run.firstAnswerSeconds),
    seconds(runs, (run) => run.modulesSeconds),
  ];
  const republish = changed.flatMap((run) => run.republishSeconds);
  const embedded = Math.max(...changed.flatMap((run) => run.embedded));
  return markdownTable(
    ["", "content ready, s", "and the first question answered, s", "before it: modules, s"],
    [
      start("first start", first),
      start("restart", [...again, ...changed]),
      [`one article changed and published (${embedded} texts embedded)`, figure(median(republish), 2), "", ""],
    ],
  );
}

function questionsTable(again: readonly StartResult[], searched: number, answered: number) {
  const row = (name: string, pick: (run: StartResult) => Times) => {
    const cell = (figureOf: keyof Times) => figure(median(again.map((run) => pick(run)[figureOf])), 2);
    return [name, cell("p50"), cell("p95"), cell("cpu50"), cell("cpu95")];
  };
  return markdownTable(
    ["", "p50 ms", "p95 ms", "p50 processor ms", "p95 processor ms"],
    [
      row(`retrieval, ${searched} questions`, (run) => run.search),
      row(`the whole answer, ${answered} other questions`, (run) => run.answer),
    ],
  );
}

function memoryTable(memory: readonly MemoryResult[], again: readonly StartResult[]) {
  const row = (name: string, part: keyof MemoryResult) => [
    name,
    figure(median(memory.map((run) => run[part].resident)), 0),
    figure(median(memory.map((run) => run[part].heap)), 0),
  ];
  return markdownTable(
    ["", "resident MB", "heap MB"],
    [
      row("lexicon, with what reads it", "lexicon"),
      row("matcher of nine languages, stemmers, language guesser", "matcher"),
      row("ranker", "ranker"),
      row("these together", "together"),
      ["the whole process after all questions", figure(median(again.map((run) => run.resident)), 0), ""],
    ],
  );
}
