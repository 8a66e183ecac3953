import { constants } from "node:fs";
import { copyFile, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { processConfig } from "#app/config.server.ts";
import { similarity } from "#app/domain/knowledge/similarity.ts";
import { onnxEmbedder } from "#app/infra/embeddings/onnx-embedder.server.ts";
import { describeModel, modelFiles, noteFile } from "#app/infra/embeddings/onnx-model.server.ts";
import type { OnnxModel, OnnxNote } from "#app/infra/embeddings/onnx-model.server.ts";
import { findRuntime, runtimeFolder } from "#app/infra/embeddings/onnx-runtime.server.ts";
import { installRuntime } from "./install-runtime.ts";
import { main, step } from "./progress.ts";

const usage = `npm run model:add -- DIR [options]

Makes an embedding model in a folder (config.json, tokenizer.json, onnx/*.onnx) ready for EMBEDDER=onnx: installs
transformers.js beside the models, copies what the model is run from to DATA_DIR/models, and tries it on two sentences.

  --name NAME   the folder's name there; the model's own unless told
  --dtype KIND  which of its files: fp32, fp16, q8, int8, uint8, q4, q4f16, bnb4
  --e5          put E5's "query: " and "passage: " before texts; seen by the name unless told (--no-e5)
  --wasm        run in WebAssembly although this machine has the native engine`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    name: { type: "string" },
    dtype: { type: "string" },
    e5: { type: "boolean" },
    wasm: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
const [folder, ...others] = positionals;

if (values.help || folder === undefined || others.length > 0) {
  console.log(usage);
  if (!values.help) process.exitCode = 1;
} else await main(() => addModel(folder));

async function addModel(from: string): Promise<void> {
  const modelsDir = path.join(processConfig().dataDir, "models");
  const model = await describeModel(from, toldNote());
  const name = values.name ?? model.name;
  if (!/^[\w][\w.-]*$/.test(name))
    throw new Error(`${name} cannot be a model's name: use letters, digits, dots and dashes.`);
  console.log(
    `${name}: ${model.dtype}, ${await megabytes(model)} MB, ${model.pooling} pooling${isE5(model) ? ", E5" : ""}`,
  );
  await step("Installing transformers.js (some 90 MB)", () => installRuntime(runtimeFolder(modelsDir), values.wasm));
  const modelDir = path.join(modelsDir, name);
  await step("Copying the model", () => copyModel(model, modelDir));
  await tryModel(modelsDir, modelDir).catch(async (error: unknown) => {
    await rm(modelDir, { recursive: true, force: true });
    throw error;
  });
  console.log(`\nReady. Set EMBEDDER=onnx and start, or build the index first: EMBEDDER=onnx npm run index`);
  console.log(`With other models in ${modelsDir}: ONNX_MODEL_DIR=${modelDir}`);
}

function toldNote(): OnnxNote {
  return {
    ...(values.dtype === undefined ? {} : { dtype: values.dtype }),
    ...(values.e5 === undefined ? {} : { isE5: values.e5 }),
  };
}

function isE5({ prefixes }: OnnxModel): boolean {
  return prefixes.query !== "";
}

async function megabytes(model: OnnxModel): Promise<number> {
  let bytes = 0;
  for (const file of await modelFiles(model)) bytes += (await stat(path.join(model.dir, file))).size;
  return Math.round(bytes / 1e6);
}

/** Copied beside and renamed, so that a stop leaves no half of a model; the note keeps what was told. */
async function copyModel(model: OnnxModel, to: string): Promise<void> {
  const beside = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}`);
  try {
    for (const file of await modelFiles(model)) {
      await mkdir(path.dirname(path.join(beside, file)), { recursive: true });
      await copyFile(path.join(model.dir, file), path.join(beside, file), constants.COPYFILE_FICLONE);
    }
    const note: OnnxNote = { dtype: model.dtype, isE5: isE5(model) };
    await writeFile(path.join(beside, noteFile), JSON.stringify(note, null, 2));
    await rm(to, { recursive: true, force: true });
    await rename(beside, to);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function tryModel(modelsDir: string, modelDir: string): Promise<void> {
  const sentences = ["Where is my parcel?", "My order has not arrived."];
  const { embedder, ms, alike } = await step("Trying it on two sentences", async () => {
    const source = await onnxEmbedder({ kind: "onnx", modelDir, modelsDir });
    const embedder = await source.open(null);
    const startedAt = performance.now();
    const [one, other] = await embedder.embedDocuments(sentences);
    return { embedder, ms: (performance.now() - startedAt) / sentences.length, alike: similarity(one, other) };
  });
  const engine = (await findRuntime([runtimeFolder(modelsDir)]))?.wasmDir ? "in WebAssembly" : "natively";
  console.log(
    `  ${embedder.dimensions} dimensions, ${ms.toFixed(0)} ms a sentence ${engine}, the two are alike by ${alike.toFixed(2)}`,
  );
}
