import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exampleArticle } from "#tests/support/example-article.ts";
import { buildIndex } from "./build-index.server.ts";
import { listMissingTexts } from "./gather-vectors.server.ts";
import type { OpenEmbedder } from "./gather-vectors.server.ts";
import { chunkArticle } from "./chunk-article.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { loadIndex } from "./load-index.server.ts";

async function indexFolder() {
  const folder = await mkdtemp(join(tmpdir(), "guichet-index-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "index");
}

/** Counts what it is asked to embed; a text's vector is made of its length. */
function countingEmbedder(id = "counting") {
  const asked: string[] = [];
  const openEmbedder: OpenEmbedder = () => ({
    fit: null,
    embedder: {
      id,
      dimensions: 3,
      embedDocuments: (texts) => {
        asked.push(...texts);
        return Promise.resolve(texts.map((text) => [text.length, 1, 2]));
      },
      embedQuery: () => Promise.resolve([1, 0, 0]),
    },
  });
  return { asked, openEmbedder };
}

const chunksOf = (...sections: string[]) =>
  chunkArticle(exampleArticle(sections.map((text, at) => `## Section ${at}\n\n${text}\n`).join("\n")), hashText);

test("only texts that changed are embedded again", async () => {
  const indexDir = await indexFolder();
  const log: string[] = [];
  const options = { indexDir, log: (message: string) => log.push(message) };
  const first = countingEmbedder();
  await buildIndex({ ...options, ...first, chunks: chunksOf("Un.", "Deux.") });
  expect(first.asked).toHaveLength(4);
  const second = countingEmbedder();
  const built = await buildIndex({ ...options, ...second, chunks: chunksOf("Un.", "Deux, changé.") });
  expect(second.asked).toEqual(["Un article\nSection 1\nDeux, changé."]);
  expect(built.embedded).toBe(1);
  const again = countingEmbedder();
  await buildIndex({ ...options, ...again, chunks: chunksOf("Un.", "Deux, changé.") });
  expect(again.asked).toEqual([]);
  expect(log).toEqual([]);
});

test.each(["manifest.json", "the vectors"])("an index with a folder in the place of %s is built anew", async (name) => {
  const indexDir = await indexFolder();
  const chunks = chunksOf("Un.");
  const log: string[] = [];
  const build = () => buildIndex({ indexDir, log: (message) => log.push(message), chunks, ...countingEmbedder() });
  await build();
  const files = await readdir(indexDir);
  const file = join(
    indexDir,
    files.find((one) => one === name || (name !== "manifest.json" && one !== "manifest.json")) ?? "",
  );
  await rm(file);
  await mkdir(join(file, "deeper"), { recursive: true });
  expect((await build()).embedded).toBe(2);
  expect(log.join(" ")).toContain("is a folder");
  expect((await loadIndex(indexDir)).kind).toBe("loaded");
});

test("another embedder never meets the vectors of the one before", async () => {
  const indexDir = await indexFolder();
  const chunks = chunksOf("Un.");
  await buildIndex({ indexDir, log: () => undefined, chunks, ...countingEmbedder("old") });
  const fresh = countingEmbedder("new");
  await buildIndex({ indexDir, log: () => undefined, chunks, ...fresh });
  expect(fresh.asked).toHaveLength(2);
});

test.each([
  [
    "a vector file that was cut",
    async (folder: string, file: string) => truncate(join(folder, file), 4),
    "another size",
  ],
  ["a flipped byte", async (folder: string, file: string) => flipByte(join(folder, file)), "checksum"],
  ["a missing vector file", async (folder: string, file: string) => rm(join(folder, file)), "missing"],
  [
    "a manifest that is no JSON",
    async (folder: string) => writeFile(join(folder, "manifest.json"), "{"),
    "not readable",
  ],
])("%s is found before use, and the index is rebuilt", async (_, damage, because) => {
  const indexDir = await indexFolder();
  const chunks = chunksOf("Un.", "Deux.");
  const whole = await buildIndex({ indexDir, log: () => undefined, chunks, ...countingEmbedder() });
  const file = (await readdir(indexDir)).find((name) => name.endsWith(".f32")) ?? "";
  await damage(indexDir, file);
  expect(await loadIndex(indexDir)).toMatchObject({ kind: "damaged", because: expect.stringContaining(because) });
  const log: string[] = [];
  const rebuilt = await buildIndex({ indexDir, log: (message) => log.push(message), chunks, ...countingEmbedder() });
  expect(log).toEqual([expect.stringContaining(because)]);
  expect(rebuilt.vectors).toEqual(whole.vectors);
  expect(await loadIndex(indexDir)).toMatchObject({ kind: "loaded" });
});

test("a replaced index leaves nothing of the old one behind", async () => {
  const indexDir = await indexFolder();
  await buildIndex({ indexDir, log: () => undefined, chunks: chunksOf("Un."), ...countingEmbedder() });
  await buildIndex({ indexDir, log: () => undefined, chunks: chunksOf("Deux mots."), ...countingEmbedder() });
  expect((await readdir(indexDir)).sort()).toEqual(["manifest.json", expect.stringMatching(/^vectors-.*\.f32$/)]);
});

test("an embedder that gives the wrong number of dimensions is not believed", async () => {
  const { openEmbedder } = countingEmbedder();
  const broken: OpenEmbedder = async (texts, previous) => {
    const opened = await openEmbedder(texts, previous);
    return {
      ...opened,
      embedder: { ...opened.embedder, embedDocuments: (asked) => Promise.resolve(asked.map(() => [1])) },
    };
  };
  await expect(
    buildIndex({ indexDir: null, log: () => undefined, chunks: chunksOf("Un."), openEmbedder: broken }),
  ).rejects.toThrow("3 numbers");
});

/** Embeds so many texts and then fails, as an embedder of another's does. */
function failingAfter(count: number) {
  const { asked, openEmbedder } = countingEmbedder();
  const failing: OpenEmbedder = async (texts, previous) => {
    const opened = await openEmbedder(texts, previous);
    const embedDocuments = (portion: string[]) =>
      asked.length >= count ? Promise.reject(new Error("cut off")) : opened.embedder.embedDocuments(portion);
    return { ...opened, embedder: { ...opened.embedder, embedDocuments } };
  };
  return { asked, openEmbedder: failing };
}

const manyChunks = chunksOf(...Array.from({ length: 60 }, (_, at) => `Texte ${at}.`));

test("what was embedded before a failure is kept, and the next build asks for the rest only", async () => {
  const indexDir = await indexFolder();
  const options = { indexDir, log: () => undefined, chunks: manyChunks };
  const failing = failingAfter(64);
  await expect(buildIndex({ ...options, ...failing })).rejects.toThrow("cut off");
  expect(failing.asked).toHaveLength(64);
  expect((await listMissingTexts(manyChunks, indexDir, "counting")).missing).toHaveLength(56);
  const next = countingEmbedder();
  const progress: [number, number][] = [];
  const built = await buildIndex({ ...options, ...next, onProgress: (...told) => progress.push(told) });
  expect(next.asked).toHaveLength(56);
  expect(built.embedded).toBe(56);
  expect(built.vectors).toHaveLength(120);
  expect(progress).toEqual([[56, 56]]);
});

test("a build that is stopped ends at once, with what was embedded by then on disk", async () => {
  const indexDir = await indexFolder();
  const options = { indexDir, log: () => undefined, chunks: manyChunks };
  const stop = new AbortController();
  const { openEmbedder } = countingEmbedder();
  const hanging: OpenEmbedder = async (texts, previous) => {
    const opened = await openEmbedder(texts, previous);
    let portions = 0;
    const embedDocuments = (portion: string[]) => {
      portions += 1;
      if (portions === 1) return opened.embedder.embedDocuments(portion);
      stop.abort(new Error("told to stop"));
      return new Promise<never>(() => undefined);
    };
    return { ...opened, embedder: { ...opened.embedder, embedDocuments } };
  };
  await expect(buildIndex({ ...options, openEmbedder: hanging, signal: stop.signal })).rejects.toThrow("told to stop");
  expect((await listMissingTexts(manyChunks, indexDir, "counting")).missing).toHaveLength(56);
});

test("all texts are missing where there is no index, or another embedder's", async () => {
  const indexDir = await indexFolder();
  const chunks = chunksOf("Un.");
  expect(await listMissingTexts(chunks, indexDir, "counting")).toMatchObject({ all: 2, missing: { length: 2 } });
  await buildIndex({ indexDir, log: () => undefined, chunks, ...countingEmbedder() });
  expect(await listMissingTexts(chunks, indexDir, "counting")).toMatchObject({ all: 2, missing: [] });
  expect(await listMissingTexts(chunks, indexDir, "other")).toMatchObject({ missing: { length: 2 } });
});

async function flipByte(path: string) {
  const bytes = await readFile(path);
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  await writeFile(path, bytes);
}
