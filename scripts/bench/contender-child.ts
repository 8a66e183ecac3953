import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { BenchShop } from "./contender.ts";
import { contenders } from "./contenders.ts";
import type { ContenderName } from "./contenders.ts";
import { growth, measureMemory, timeEach, timeOnce } from "./measure.ts";
import type { Memory, Times } from "./measure.ts";
import { answerTask } from "./own-process.ts";

/** A question as it is asked: where, in what words, on a page of which locale. */
export type AskedText = { shop: string; text: string; locale: string };

export type ContenderTask = { contender: ContenderName; inputFile: string };

/** What a contender is given; a file, since it is too much for a command line. */
export type ContenderInput = { shops: BenchShop[]; warmUp: AskedText[]; questions: AskedText[] };

export type ContenderResult = { buildSeconds: number; memory: Memory; times: Times; ranked: string[][] };

await answerTask(async ({ contender, inputFile }: ContenderTask): Promise<ContenderResult> => {
  const { shops, warmUp, questions } = JSON.parse(await readFile(inputFile, "utf8")) as ContenderInput;
  const before = await measureMemory();
  const { result: rank, seconds } = await timeOnce(() => contenders[contender].open(shops));
  const ask = ({ shop, text, locale }: AskedText) => rank(shop, text, locale);
  for (const question of warmUp) await ask(question);
  await setTimeout(100);
  const { results, times } = await timeEach(questions, ask);
  const memory = growth(before, await measureMemory());
  return { buildSeconds: seconds, memory, times, ranked: results };
});
