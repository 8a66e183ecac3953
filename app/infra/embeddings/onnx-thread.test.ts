import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { OnnxModel } from "./onnx-model.server.ts";
import { onnxThread } from "./onnx-thread.server.ts";

const model: OnnxModel = {
  dir: "/models/letters",
  name: "letters",
  dtype: "fp32",
  weightFiles: [],
  pooling: "mean",
  prefixes: { query: "", passage: "" },
  fingerprint: "0",
};

/** A thread whose runtime is this module instead of transformers.js: what goes wrong in it can be chosen. */
async function threadOn(pipeline: string) {
  const folder = await mkdtemp(join(tmpdir(), "guichet-thread-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "runtime.mjs");
  await writeFile(file, `export const env = { backends: { onnx: { wasm: {} } } };\nexport ${pipeline}\n`);
  return onnxThread(model, { entry: pathToFileURL(file).href, wasmDir: null });
}

const lengths = "(texts) => ({ data: texts.flatMap((text) => [text.length, 1]), dims: [texts.length, 2] })";

test("answers each request with its own vectors, however many wait", async () => {
  const thread = await threadOn(`const pipeline = async () => async ${lengths};`);
  const asked = await Promise.all([thread.embed(["a"]), thread.embed(["bb", "ccc"]), thread.embed([])]);
  expect(asked).toEqual([
    [[1, 1]],
    [
      [2, 1],
      [3, 1],
    ],
    [],
  ]);
});

test("a model that cannot be loaded says why, and is loaded anew at the next request", async () => {
  const thread = await threadOn('const pipeline = async () => { throw new Error("bad magic number\\nat x"); };');
  await expect(thread.embed(["a"])).rejects.toThrow(
    "The model in /models/letters could not be loaded: bad magic number",
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(thread.embed(["a"])).rejects.toThrow("could not be loaded: bad magic number");
});

test("a model that cannot be loaded is told once its thread is gone, which would take the process with it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guichet-gone-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const gone = join(folder, "gone");
  const leave = `process.on("exit", () => process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(gone)}, ""));`;
  const thread = await threadOn(`const pipeline = async () => { ${leave} throw new Error("bad magic number"); };`);
  await expect(thread.embed(["a"])).rejects.toThrow("bad magic number");
  expect(existsSync(gone)).toBe(true);
});

test("a run that fails is told to the one who asked, and the next one runs", async () => {
  const thread = await threadOn(
    `const pipeline = async () => async (texts) => { if (texts[0] === "x") throw new Error("too much"); return (${lengths})(texts); };`,
  );
  await expect(thread.embed(["x"])).rejects.toThrow("The model in /models/letters failed: too much");
  expect(await thread.embed(["a"])).toEqual([[1, 1]]);
});

test("when the thread dies, whoever waits is told, and the next request starts another", async () => {
  const thread = await threadOn(
    `const pipeline = async () => async (texts) => { if (texts[0] === "x") process.exit(1); return (${lengths})(texts); };`,
  );
  await expect(Promise.all([thread.embed(["x"]), thread.embed(["a"])])).rejects.toThrow(
    "The model in /models/letters ended",
  );
  expect(await thread.embed(["a"])).toEqual([[1, 1]]);
});
