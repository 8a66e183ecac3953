import { appendFile, cp, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";
import { publishContent } from "./publish-content.server.ts";
import { checkArticle, readArticleSource } from "./save-article.server.ts";

test("removing a heading that another article links to is refused, naming that article and its line", async () => {
  const contentDir = await mkdtemp(path.join(os.tmpdir(), "guichet-check-"));
  for (const folder of ["aurelia", "lexicon"])
    await cp(`content/${folder}`, path.join(contentDir, folder), { recursive: true });
  const linking = "aurelia/fr/retours/retourner.md";
  await appendFile(
    path.join(contentDir, linking),
    "\nVoir [le refus](../commandes/annuler.md#comment-refuser-le-colis).\n",
  );
  const base = await publishContent({ contentDir, indexDir: null, createVectorIndex, log: () => undefined });
  const key = { shopId: "aurelia", locale: "fr", articleId: "commandes/annuler" };
  const source = (await readArticleSource(base, contentDir, key))?.source ?? "";
  expect(checkArticle(base, key, source)?.problems).toEqual([]);
  const checked = checkArticle(base, key, source.replace("## Comment refuser le colis", "## Et si le colis arrive"));
  expect(checked?.article).toBeNull();
  expect(checked?.problems).toHaveLength(1);
  expect(checked?.problems[0]?.message).toContain(`${linking}, line`);
});
