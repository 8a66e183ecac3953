import { appendFile, cp, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
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

test.each(["fr", "en"])(
  "an edit in %s that promises something else than the other language is warned of, and may be published",
  async (locale) => {
    const text = (hour: string) =>
      `---\ntitle: Annuler\nrules:\n  cancel:\n    until: { from: placedAt, sameDayAt: "${hour}" }\n---\n## Annuler ?\n\nOui.\n`;
    const contentDir = await contentFolder({
      "ondine/shop.yaml": smallShopYaml,
      "ondine/fr/commandes/annuler.md": text("13:00"),
      "ondine/en/commandes/annuler.md": text("13:00"),
    });
    const options = { contentDir, indexDir: null, createVectorIndex: createExactIndex, log: () => undefined };
    const base = await publishContent(options);
    const key = { shopId: "ondine", locale, articleId: "commandes/annuler" };
    expect(checkArticle(base, key, text("13:00"))?.problems).toEqual([]);
    const checked = checkArticle(base, key, text("11:00"));
    const other = locale === "fr" ? "en" : "fr";
    expect(checked?.problems).toMatchObject([
      {
        ...{ file: `ondine/${locale}/commandes/annuler.md`, severity: "warning" },
        message: expect.stringContaining(`promises something else than in ${other}/commandes/annuler.md`) as string,
      },
    ]);
    expect(checked?.article).not.toBeNull();
  },
);
