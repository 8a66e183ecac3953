import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { indexFolder } from "./index-folder.server.ts";
import { removeOtherIndexes } from "./remove-index.server.ts";

test("every index but the one kept is removed, and nothing that is not an index", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guichet-index-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const vectors = "vectors-0123456789ab.f32";
  for (const path of [
    "built-in/manifest.json",
    `built-in/${vectors}`,
    "built-in/graph.hnsw",
    "built-in/graph.hnsw.json",
    `built-in/${vectors}.4711.k3x.tmp`,
    "kept/manifest.json",
    "other/manifest.json",
    "other/notes.txt",
    "manifest.json",
    vectors,
    "notes.txt",
  ]) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "x");
  }
  await removeOtherIndexes(folder, "kept");
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    ["kept", "kept/manifest.json", "notes.txt", "other", "other/notes.txt"].sort(),
  );
  await removeOtherIndexes(join(folder, "nowhere"), "kept");
});

test("an embedder's folder is named after it, and two embedders never share one", () => {
  const folder = indexFolder("openai:api.openai.com/v1:text-embedding-3-small");
  expect(folder).toMatch(/^openai-api-openai-com-v1-text-embedding-3-small-[0-9a-f]{8}$/);
  expect(indexFolder("onnx:../../etc:a")).toMatch(/^onnx-etc-a-[0-9a-f]{8}$/);
  expect(indexFolder("onnx:a:b")).not.toBe(indexFolder("onnx:a-b"));
});
