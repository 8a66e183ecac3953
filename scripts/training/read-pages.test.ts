import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { pagesDir, readPages } from "./read-pages.ts";

const lexicon = { concepts: [], hash: "" };
const page =
  "Aide\n\nQuand partira mon colis ?\nSous deux jours.\n\nPuis-je rendre un article ?\nOui, pendant un mois.\n";

async function folderWith(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), "guichet-read-pages-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(dir, name), text);
  return dir;
}

const question = (relevant: string[]) =>
  JSON.stringify({ id: "q1", lang: "fr", question: "rendre", relevant, answerable: true });

test("every question on the pages written for training names sections that the importer finds", async () => {
  const pages = await readPages(pagesDir, lexicon);
  expect(pages.map(({ published, questions }) => [published.shop.id, questions.length >= 60])).toEqual(
    pages.map(({ published }) => [published.shop.id, true]),
  );
  expect(pages.length).toBeGreaterThanOrEqual(16);
});

test("a label is found in whichever article its section went to", async () => {
  const dir = await folderWith({ "lampes.txt": page, "lampes.jsonl": question(["#puis-je-rendre-un-article"]) });
  const [read] = await readPages(dir, lexicon);
  const [relevant = ""] = read?.questions[0]?.relevant ?? [];
  expect(relevant).toMatch(/^.+#puis-je-rendre-un-article$/);
  expect(read?.published.chunks.some(({ articleId, anchor }) => `${articleId}#${anchor}` === relevant)).toBe(true);
});

test("questions near to what a page answers stand in a file of their own", async () => {
  const near = JSON.stringify({ id: "n1", lang: "fr", question: "prix", relevant: [], answerable: false });
  const files = {
    "lampes.txt": page,
    "lampes.jsonl": question(["#puis-je-rendre-un-article"]),
    "lampes.near.jsonl": near,
  };
  const pages = await readPages(await folderWith(files), lexicon);
  expect(pages.map(({ questions }) => questions.map(({ id, isNear }) => [id, isNear]))).toEqual([
    [
      ["q1", undefined],
      ["n1", true],
    ],
  ]);
});

test("a label that names no section is told with its page and question", async () => {
  const dir = await folderWith({ "lampes.txt": page, "lampes.jsonl": question(["#la-garantie"]) });
  await expect(readPages(dir, lexicon)).rejects.toThrow("lampes, q1: no section is called #la-garantie");
});
