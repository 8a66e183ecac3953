import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { isHeldOut, readLabelledQuestions } from "../training/labelled-question.ts";
import { generatedShop, writeGeneratedShop } from "./generated-shop.ts";

/** Makes the index of a generated shop in a folder, with labelled questions as queries beside it; its vectors are the built-in embedder's. */
export async function storeOwnVectors(
  folder: string,
  articles: number,
  queryCount: number,
): Promise<{ folder: string; count: number }> {
  const contentDir = path.join(folder, "content");
  await writeGeneratedShop(contentDir, articles);
  await cp("content/lexicon", path.join(contentDir, "lexicon"), { recursive: true });
  const indexDir = path.join(folder, "index");
  const options = { contentDir, indexDir, createVectorIndex: createExactIndex, log: () => undefined };
  const { shops, problems } = await publishContent(options);
  const published = shops[0];
  if (published === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  const { embedder, vectors } = published.index;
  const questions = (await readLabelledQuestions()).filter(isHeldOut).map(({ question }) => question);
  const embedded = await embedder.embedDocuments(questions);
  const queries = embedded.filter((query) => query.some((value) => value !== 0)).slice(0, queryCount);
  const own = path.join(indexDir, generatedShop);
  await writeFile(path.join(own, "queries.json"), JSON.stringify(queries));
  return { folder: own, count: vectors.length };
}
