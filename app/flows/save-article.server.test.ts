import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { publishContent } from "./publish-content.server.ts";
import { republishShop } from "./republish-shop.server.ts";
import { readArticleSource, saveArticle } from "./save-article.server.ts";

const file = "ondine/fr/retours/retourner.md";
const before = "---\ntitle: Retourner un article\n---\n## Combien de temps ai-je ?\n\nVous avez 14 jours.\n";
const key = { shopId: "ondine", locale: "fr", articleId: "retours/retourner" };

async function published() {
  const contentDir = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    [file]: before,
    "ondine/fr/livraison/delai.md": "---\ntitle: Les délais de livraison\n---\nDeux jours.\n",
    "ondine/fr/aide/casse.md": "---\ntitle: x\n---\nMot.\n",
    "secret.md": "---\ntitle: Secret\n---\nMot.\n",
  });
  const options = {
    contentDir,
    indexDir: join(contentDir, ".index"),
    createVectorIndex: createExactIndex,
    log: () => undefined,
  };
  return { contentDir, options, base: await publishContent(options) };
}

test("a saved article is on disk, and answers after the shop is published again; only its texts are embedded", async () => {
  const { contentDir, options, base } = await published();
  const read = await readArticleSource(base, contentDir, key);
  const source = before.replace("14 jours", "30 jours");
  const saved = await saveArticle(base, contentDir, key, { source, editedFrom: read?.hash ?? "" });
  expect(saved).toMatchObject({ kind: "saved", problems: [] });
  expect(await readFile(join(contentDir, file), "utf8")).toBe(source);
  const next = await republishShop(base, options, "ondine");
  expect(next.version).not.toBe(base.version);
  expect(next.shops[0]?.index.embedded).toBe(1);
  expect((await next.shops[0]?.search("combien de temps", "fr"))?.candidates[0]?.chunk.text).toBe(
    "Vous avez 30 jours.",
  );
});

test("an article with errors is refused and the file stays", async () => {
  const { contentDir, base } = await published();
  const read = await readArticleSource(base, contentDir, key);
  const outcome = await saveArticle(base, contentDir, key, {
    source: `${before}\n[x](rien.md)\n`,
    editedFrom: read?.hash ?? "",
  });
  expect(outcome).toMatchObject({ kind: "refused", problems: [{ line: 8, severity: "error" }] });
  expect(await readFile(join(contentDir, file), "utf8")).toBe(before);
});

test("a file that changed meanwhile is not overwritten; the editor gets what stands there now", async () => {
  const { contentDir, base } = await published();
  const outcome = await saveArticle(base, contentDir, key, {
    source: before.replace("14", "15"),
    editedFrom: "0".repeat(64),
  });
  expect(outcome).toMatchObject({ kind: "changed_meanwhile", source: before });
  expect(await readFile(join(contentDir, file), "utf8")).toBe(before);
});

test.each(["../../secret", "retours/../../../secret", "retours/retourner.md", "", "/etc/passwd", "retours/nouveau"])(
  "« %s » is no article",
  async (articleId) => {
    const { contentDir, base } = await published();
    const wrong = { ...key, articleId };
    expect(await readArticleSource(base, contentDir, wrong)).toBeNull();
    expect(await saveArticle(base, contentDir, wrong, { source: before, editedFrom: "" })).toEqual({
      kind: "not_found",
    });
  },
);

test("an article that was left out for its errors can be opened and mended", async () => {
  const { contentDir, options, base } = await published();
  const broken = { ...key, articleId: "aide/casse" };
  const read = await readArticleSource(base, contentDir, broken);
  const source = "---\ntitle: Un objet cassé\n---\nMot.\n";
  expect(await saveArticle(base, contentDir, broken, { source, editedFrom: read?.hash ?? "" })).toMatchObject({
    kind: "saved",
  });
  expect((await republishShop(base, options, "ondine")).shops[0]?.articles).toHaveLength(3);
});
