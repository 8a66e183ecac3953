import { setTimeout } from "node:timers/promises";
import { answerTask } from "./own-process.ts";
import { changeArticle } from "./generated-shop.ts";
import { measureMemory, timeEach, timeOnce } from "./measure.ts";
import type { Times } from "./measure.ts";

export type StartTask = {
  contentDir: string;
  /** where the index and what is kept between starts lie */
  dataDir: string;
  shop: string;
  /** texts to warm up with, to find sections for, and to answer; each is new to the process when it is timed */
  warmUp: string[];
  searched: string[];
  answered: string[];
  /** an article to change and publish again, so many times */
  change: { file: string; times: number } | null;
};

export type StartResult = {
  /** from the start of the process until its modules were there */
  modulesSeconds: number;
  publishSeconds: number;
  /** publishing and the first question's answer */
  firstAnswerSeconds: number;
  articles: number;
  chunks: number;
  vectors: number;
  indexKind: string;
  resident: number;
  search: Times;
  answer: Times;
  republishSeconds: number[];
  embedded: number[];
};

await answerTask(async (task: StartTask): Promise<StartResult> => {
  const { contentDir, dataDir, shop, warmUp, change } = task;
  const { publishContent } = await import("#app/flows/publish-content.server.ts");
  const { republishShop } = await import("#app/flows/republish-shop.server.ts");
  const { answerQuestion } = await import("#app/flows/answer-question.ts");
  const { createVectorIndex } = await import("#app/infra/vector-index/create-vector-index.server.ts");
  const modulesSeconds = performance.now() / 1000;
  const options = {
    contentDir,
    indexDir: `${dataDir}/index`,
    keeper: { dir: `${dataDir}/kept`, codeVersion: "bench" },
    createVectorIndex,
    log: () => undefined,
  };
  const startedAt = performance.now();
  let base = await publishContent(options);
  const publishSeconds = (performance.now() - startedAt) / 1000;
  const answer = (text: string) =>
    answerQuestion(base, { shopId: shop, locale: "fr", text, order: null, linkTo: () => "#" }, new Date());
  await answer("Où est mon colis ?");
  const firstAnswerSeconds = (performance.now() - startedAt) / 1000;
  const published = base.shops[0];
  if (published === undefined) throw new Error(base.problems.map(({ message }) => message).join("\n"));
  for (const text of warmUp) await answer(text);
  await setTimeout(100);
  const searched = await timeEach(task.searched, (text) => published.search(text, "fr"));
  const answered = await timeEach(task.answered, answer);
  const { resident } = await measureMemory();
  const republishSeconds: number[] = [];
  const embedded: number[] = [];
  for (let time = 0; change !== null && time < change.times; time += 1) {
    await changeArticle(change.file, `Cette phrase a été ajoutée à ${process.hrtime.bigint()}.`);
    const { result, seconds } = await timeOnce(() => republishShop(base, options, shop));
    base = result;
    republishSeconds.push(seconds);
    embedded.push(base.shops[0]?.index.embedded ?? 0);
  }
  return {
    modulesSeconds,
    publishSeconds,
    firstAnswerSeconds,
    articles: published.articles.length,
    chunks: published.chunks.length,
    vectors: published.index.vectors.length,
    indexKind: published.indexKind,
    resident,
    search: searched.times,
    answer: answered.times,
    republishSeconds,
    embedded,
  };
});
