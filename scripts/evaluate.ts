import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { orderSchema } from "#app/domain/orders/order.ts";
import { answerQuestion } from "#app/flows/answer-question.ts";
import type { AnsweredQuestion } from "#app/flows/answer-question.ts";
import { publishShopFolder } from "#app/flows/publish-shop-folder.server.ts";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";
import { totalQuestions } from "./total-questions.ts";
import type { JudgedCase } from "./total-questions.ts";

const usage = `evaluate <kind> --content DIR [--cases FILE] [--out FILE]

Runs cases from a JSONL file (or standard input) through the code that serves customers; writes one result line a case
to --out and prints one JSON object of totals as the last line. DIR holds one shop: shop.yaml and its locales.

  questions  {id, lang, question, relevant: [article ids], answerable}
  orders     {id, lang, now, order, question}`;

const questionCase = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string(),
  question: z.string(),
  relevant: z.array(z.string()).default([]),
  answerable: z.boolean().default(true),
});
const orderCase = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string(),
  now: z.iso.datetime({ offset: true }),
  order: z.record(z.string(), z.unknown()),
  question: z.string(),
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: "string" },
    cases: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const [kind] = positionals;
if (values.help) console.log(usage);
else if ((kind !== "questions" && kind !== "orders") || values.content === undefined) fail(usage);
else process.exitCode = (await evaluate(kind, path.resolve(values.content))) ? 0 : 1;

async function evaluate(kind: "questions" | "orders", shopDir: string): Promise<boolean> {
  const log = (message: string) => console.error(message);
  const published = await publishShopFolder(shopDir, { contentDir: "content", indexDir: null, createVectorIndex, log });
  for (const { file, line, severity, message } of published.problems) log(`${file}:${line} ${severity}: ${message}`);
  if (published.base === null) return fail(`${shopDir} holds no shop that can be read.`);
  const { base, shopId } = published;
  const ask = (lang: string, text: string, order: unknown, now: Date) => {
    const parsed = order === null ? null : orderSchema.parse({ ...(order as object), shop: shopId });
    return answerQuestion(
      base,
      { shopId, locale: lang, text, order: parsed, linkTo: ({ articleId }) => `#${articleId}` },
      now,
    );
  };
  const lines: string[] = [];
  const judged: JudgedCase[] = [];
  for await (const [at, raw] of readCases()) {
    try {
      if (kind === "questions") {
        const one = questionCase.parse(raw);
        const answered = await ask(one.lang, one.question, null, new Date());
        lines.push(
          JSON.stringify({
            id: one.id,
            ...summary(answered),
            confidence: answered.confidence,
            text: answered.answer.text,
          }),
        );
        judged.push({ ...one, verdict: answered.answer.verdict, ranked: answered.ranked });
      } else {
        const one = orderCase.parse(raw);
        const answered = await ask(one.lang, one.question, one.order, new Date(one.now));
        const deadlines = answered.answer.verdict === "answered" ? answered.answer.deadlines : [];
        lines.push(JSON.stringify({ id: one.id, ...summary(answered), text: answered.answer.text, deadlines }));
        judged.push({
          lang: one.lang,
          relevant: [],
          answerable: true,
          verdict: answered.answer.verdict,
          ranked: answered.ranked,
        });
      }
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      return fail(`Case ${at} is not readable: ${z.prettifyError(error)}`);
    }
  }
  if (values.out !== undefined) await writeFile(values.out, lines.map((line) => `${line}\n`).join(""));
  console.log(JSON.stringify(kind === "questions" ? totalQuestions(judged) : countVerdicts(judged)));
  return true;
}

function summary({ answer, ranked }: AnsweredQuestion) {
  return { verdict: answer.verdict, ranked };
}

function countVerdicts(cases: readonly JudgedCase[]) {
  const verdicts: Record<string, number> = {};
  for (const { verdict } of cases) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return { n: cases.length, verdicts };
}

async function* readCases(): AsyncGenerator<[number, unknown]> {
  const input = values.cases === undefined ? process.stdin : createReadStream(values.cases);
  let at = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    at += 1;
    if (line.trim() === "") continue;
    yield [at, parseLine(line)];
  }
}

/** A line that is not JSON reads as null, which no kind of case accepts. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function fail(message: string): false {
  console.error(message);
  process.exitCode = 1;
  return false;
}
