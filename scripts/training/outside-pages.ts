import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import { publishShopFolder } from "#app/flows/publish-shop-folder.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { labelledQuestionSchema } from "./labelled-question.ts";
import { askOnPage } from "./learn-ranker.ts";
import type { AskedOnPage, Language } from "./learn-ranker.ts";
import { showPage } from "./training-page.ts";

/**
 * Asks the questions of pages that are no part of this project: `DIR/<name>/` is a shop, `DIR/<name>.jsonl` its
 * questions; each page as it is and as a list of questions and answers. None without a folder.
 */
export async function askOutsidePages(
  dir: string | undefined,
  ranker: Ranker,
  language: Language,
): Promise<AskedOnPage[]> {
  if (dir === undefined) return [];
  const asked: AskedOnPage[] = [];
  const names = (await readdir(dir)).filter((name) => name.endsWith(".jsonl")).map((name) => name.slice(0, -6));
  for (const name of names.sort()) {
    const options = {
      contentDir: "content",
      indexDir: null,
      createVectorIndex: createExactIndex,
      log: () => undefined,
    };
    const { base } = await publishShopFolder(path.join(dir, name), options);
    const [published] = base?.shops ?? [];
    if (published === undefined) throw new Error(`${path.join(dir, name)} holds no shop that can be read`);
    const lines = (await readFile(path.join(dir, `${name}.jsonl`), "utf8")).trim().split("\n");
    const questions = lines.map((line) => ({ ...labelledQuestionSchema.parse(JSON.parse(line)), shop: name }));
    for (const form of ["full", "loose"] as const) {
      const page = await showPage(published, form, language.lexicon, language.matchLexicon);
      asked.push(...(await askOnPage(page, questions, ranker, language)));
    }
  }
  return asked;
}
