import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readContent } from "#app/domain/knowledge/read-content.server.ts";
import { generatedShop, writeGeneratedShop } from "./generated-shop.ts";

test("a generated shop passes every check, and no two articles are alike", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guichet-generated-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeGeneratedShop(folder, 160);
  const { shops, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(shops.map(({ shop }) => shop.id)).toEqual([generatedShop]);
  expect(new Set(shops[0]?.articles.map(({ source }) => source)).size).toBe(160);
});
