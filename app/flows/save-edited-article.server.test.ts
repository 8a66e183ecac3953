import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { now } from "#tests/support/people.ts";
import { publishContent } from "./publish-content.server.ts";
import { republishShop } from "./republish-shop.server.ts";
import { readArticleSource } from "./save-article.server.ts";
import { saveEditedArticle } from "./save-edited-article.server.ts";

const key = { shopId: "ondine", locale: "fr", articleId: "retours/retourner" };
const text = (days: number) => `---\ntitle: Retourner un article\n---\n## Combien ?\n\nVous avez ${days} jours.\n`;

/** A server with one shop whose shop.yaml is now as given; null: gone. */
async function serving(shopYaml: string | null) {
  const contentDir = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    "ondine/fr/retours/retourner.md": text(14),
  });
  const publish = { contentDir, indexDir: null, createVectorIndex: createExactIndex, log: () => undefined };
  let base = await publishContent(publish);
  if (shopYaml === null) await rm(join(contentDir, "ondine/shop.yaml"));
  else await writeFile(join(contentDir, "ondine/shop.yaml"), shopYaml);
  const knowledge = () => base;
  const republish = async (shopId: string) => (base = await republishShop(base, publish, shopId));
  const deps = { db: await freshDatabase(), clock: () => now, knowledge, publish, republish };
  const save = async (source: string) => {
    const editedFrom = (await readArticleSource(base, contentDir, key))?.hash ?? "";
    return saveEditedArticle(deps, key, { source, editedFrom }, "somebody");
  };
  const served = () => base.shops[0]?.articles[0]?.source;
  return { contentDir, save, served };
}

test.each([
  ["half written", smallShopYaml.slice(0, smallShopYaml.indexOf("fr, en]") + 2), /is opened and never closed/],
  ["empty", "", /here stands nothing/i],
  ["gone", null, /The file is gone: put it back/],
])("while shop.yaml is %s an article is written, not published, and that is said", async (_, shopYaml, message) => {
  const { contentDir, save, served } = await serving(shopYaml);
  expect(await save(text(30))).toMatchObject({
    outcome: "shopRefused",
    problems: [{ file: "ondine/shop.yaml", message: expect.stringMatching(message) as string }],
  });
  expect(served()).toBe(text(14));
  await writeFile(join(contentDir, "ondine/shop.yaml"), smallShopYaml);
  expect(await save(text(30))).toMatchObject({ outcome: "saved" });
  expect(served()).toBe(text(30));
});
