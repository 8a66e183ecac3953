import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { onnxEmbedder } from "./onnx-embedder.server.ts";
import { describeModel, findModel, modelFiles } from "./onnx-model.server.ts";

/** A folder of files for a test; a model's small files are there unless told otherwise. */
async function folderOf(files: Record<string, string>, name = "multilingual-e5-small"): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "guichet-onnx-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name, file)), { recursive: true });
    await writeFile(join(root, name, file), text);
  }
  return join(root, name);
}

const small = { "config.json": "{}", "tokenizer.json": "{}", "tokenizer_config.json": "{}" };
const model = { ...small, "onnx/model.onnx": "weights" };

test.each([
  ["no folder at all", {}, "config.json, tokenizer.json, tokenizer_config.json, onnx/*.onnx are not there"],
  ["no tokenizer", { ...model, "tokenizer.json": undefined }, "tokenizer.json is not there"],
  ["no model", small, "onnx/*.onnx is not there"],
  ["a model of no known kind", { ...small, "onnx/decoder.onnx": "x" }, "has no model of the kind known"],
  ["a config that is no JSON", { ...model, "config.json": "{" }, "config.json is no JSON"],
])("a folder with %s is refused in one sentence", async (_, files, sentence) => {
  const present = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  await expect(describeModel(await folderOf(Object.fromEntries(present)))).rejects.toThrow(sentence);
});

test.each([
  [["model.onnx"], undefined, "fp32"],
  [["model.onnx", "model_quantized.onnx", "model_q4.onnx"], undefined, "q8"],
  [["model.onnx", "model_quantized.onnx"], "fp32", "fp32"],
  [["model_q4.onnx", "model_q4.onnx_data"], undefined, "q4"],
])("of %j, told %s, %s is run", async (names, told, dtype) => {
  const onnx = Object.fromEntries(names.map((name) => [`onnx/${name}`, name]));
  const found = await describeModel(await folderOf({ ...small, ...onnx }), told === undefined ? {} : { dtype: told });
  expect(found.dtype).toBe(dtype);
  expect(found.weightFiles).toEqual(names.filter((name) => name.endsWith("_data")));
  expect(await modelFiles(found)).toEqual(
    expect.arrayContaining(["config.json", ...found.weightFiles.map((name) => `onnx/${name}`)]),
  );
});

test("a kind that is not there is refused with those that are", async () => {
  await expect(describeModel(await folderOf(model), { dtype: "q8" })).rejects.toThrow(
    "no model of the kind q8; there is fp32",
  );
});

test.each([
  ["multilingual-e5-small", {}, "{}", "query: "],
  ["e5-base-v2", {}, "{}", "query: "],
  ["my-model", {}, '{"_name_or_path":"intfloat/multilingual-e5-base"}', "query: "],
  ["all-MiniLM-L6-v2", {}, "{}", ""],
  ["bge5-like", {}, "{}", ""],
  ["all-MiniLM-L6-v2", { isE5: true }, "{}", "query: "],
  ["multilingual-e5-small", { isE5: false }, "{}", ""],
])("%s, told %o, with the config %s, has « %s » before questions", async (name, told, config, prefix) => {
  const { prefixes } = await describeModel(await folderOf({ ...model, "config.json": config }, name), told);
  expect(prefixes).toEqual(prefix === "" ? { query: "", passage: "" } : { query: "query: ", passage: "passage: " });
});

test("what was told when the model was added is known later, and CLS pooling is read from the model", async () => {
  const told = {
    ...model,
    "guichet.json": '{"dtype":"fp32","isE5":false}',
    "1_Pooling/config.json": '{"pooling_mode_cls_token":true}',
  };
  expect(await describeModel(await folderOf(told))).toMatchObject({ pooling: "cls", prefixes: { query: "" } });
});

test("other weights or other settings are another embedder", async () => {
  const prints = new Set<string>();
  for (const files of [model, { ...model, "onnx/model.onnx": "weighty" }, { ...model, "tokenizer.json": "[]" }])
    prints.add((await describeModel(await folderOf(files))).fingerprint);
  prints.add((await describeModel(await folderOf(model), { isE5: false })).fingerprint);
  expect(prints.size).toBe(4);
  expect((await describeModel(await folderOf(model))).fingerprint).toBe(
    (await describeModel(await folderOf(model))).fingerprint,
  );
});

test("without ONNX_MODEL_DIR the one model that was added is used; none or several are told", async () => {
  const modelsDir = dirname(await folderOf(model, "minilm"));
  await mkdir(join(modelsDir, ".runtime"));
  expect(await findModel({ kind: "onnx", modelDir: null, modelsDir })).toMatchObject({ name: "minilm" });
  await mkdir(join(modelsDir, "e5"));
  await expect(findModel({ kind: "onnx", modelDir: null, modelsDir })).rejects.toThrow(
    "holds e5, minilm: name one of these",
  );
  const none = { kind: "onnx", modelDir: null, modelsDir: join(modelsDir, "nowhere") } as const;
  await expect(findModel(none)).rejects.toThrow("EMBEDDER=onnx needs a model: add one with npm run model:add -- DIR");
});

test("without the package the command that installs it is told", async () => {
  const modelDir = await folderOf(model);
  await expect(onnxEmbedder({ kind: "onnx", modelDir, modelsDir: join(modelDir, "nowhere") })).rejects.toThrow(
    `EMBEDDER=onnx needs transformers.js, which is not installed: run npm run model:add -- ${modelDir}`,
  );
});
