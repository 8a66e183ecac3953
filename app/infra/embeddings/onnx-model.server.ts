import { open, readFile, readdir, stat } from "node:fs/promises";
import { createHash } from "node:crypto";
import path from "node:path";
import { z } from "zod";
import type { EmbedderConfig } from "#app/config.server.ts";

export type OnnxConfig = Extract<EmbedderConfig, { kind: "onnx" }>;

/** An embedding model in a folder, as transformers.js reads it. */
export type OnnxModel = {
  dir: string;
  name: string;
  /** which of the folder's files is run, by transformers.js's name for it: fp32, q8… */
  dtype: string;
  /** files of weights beside the model's own, by name */
  weightFiles: string[];
  pooling: "mean" | "cls";
  /** what is put before a question and before a section; E5 was taught with these */
  prefixes: { query: string; passage: string };
  /** differs whenever the vectors would */
  fingerprint: string;
};

/** What `npm run model:add` found out or was told; it lies beside the model. */
export const noteFile = "guichet.json";
const noteSchema = z.object({ dtype: z.string().optional(), isE5: z.boolean().optional() });
export type OnnxNote = z.infer<typeof noteSchema>;

/** In the order of preference: the small and fast ones first, then the exact, then the coarse. */
const fileOfDtype: Record<string, string> = {
  q8: "model_quantized.onnx",
  int8: "model_int8.onnx",
  uint8: "model_uint8.onnx",
  fp32: "model.onnx",
  fp16: "model_fp16.onnx",
  q4: "model_q4.onnx",
  q4f16: "model_q4f16.onnx",
  bnb4: "model_bnb4.onnx",
};

const needed = ["config.json", "tokenizer.json", "tokenizer_config.json"];
export const addCommand = "npm run model:add -- DIR";

/** The model that the settings choose. Throws one sentence when there is none or its folder lacks something. */
export async function findModel({ modelDir, modelsDir }: OnnxConfig): Promise<OnnxModel> {
  if (modelDir !== null) return describeModel(modelDir);
  const entries = await readdir(modelsDir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  const [name, ...others] = names;
  if (name === undefined)
    throw new Error(`EMBEDDER=onnx needs a model: add one with ${addCommand}, or name its folder in ONNX_MODEL_DIR.`);
  if (others.length > 0)
    throw new Error(`${modelsDir} holds ${names.sort().join(", ")}: name one of these folders in ONNX_MODEL_DIR.`);
  return describeModel(path.join(modelsDir, name));
}

/** Reads what a model's folder holds; what is told wins over what is found. Throws one sentence when something lacks. */
export async function describeModel(folder: string, told: OnnxNote = {}): Promise<OnnxModel> {
  const dir = path.resolve(folder);
  const files = await readdir(path.join(dir, "onnx")).catch((): string[] => []);
  const lacking: string[] = [];
  for (const file of needed) if (!(await isFile(path.join(dir, file)))) lacking.push(file);
  if (!files.some((file) => file.endsWith(".onnx"))) lacking.push("onnx/*.onnx");
  if (lacking.length > 0)
    throw new Error(
      `${dir} is no model for transformers.js: ${lacking.join(", ")} ${lacking.length === 1 ? "is" : "are"} not there.`,
    );
  const note = { ...noteSchema.parse(await readJson(path.join(dir, noteFile))), ...told };
  const present = Object.keys(fileOfDtype).filter((dtype) => files.includes(fileOfDtype[dtype] ?? ""));
  const dtype = note.dtype ?? present[0] ?? "";
  const file = fileOfDtype[dtype] ?? "";
  if (!present.includes(dtype))
    throw new Error(
      `${dir}/onnx has no model of the kind ${dtype || "known"}; there is ${present.join(", ") || files.join(", ")}.`,
    );
  const weightFiles = files.filter((one) => one.startsWith(`${file}_data`) || one === `${file}.data`).sort();
  const { _name_or_path: origin } = nameSchema.parse(await readJson(path.join(dir, "config.json")));
  const isE5 = note.isE5 ?? [path.basename(dir), origin].some((name) => /(^|[^a-z0-9])e5([^a-z0-9]|$)/i.test(name));
  const pooling = poolingSchema.parse(await readJson(path.join(dir, "1_Pooling", "config.json")));
  const model = {
    dir,
    name: path.basename(dir),
    dtype,
    weightFiles,
    pooling: pooling.pooling_mode_cls_token ? ("cls" as const) : ("mean" as const),
    prefixes: isE5 ? { query: "query: ", passage: "passage: " } : { query: "", passage: "" },
  };
  return { ...model, fingerprint: await fingerprintOf(model, file) };
}

/** The files that a model is run from, below its folder. */
export async function modelFiles({ dir, dtype, weightFiles }: OnnxModel): Promise<string[]> {
  const onnx = [fileOfDtype[dtype] ?? "", ...weightFiles].map((file) => path.join("onnx", file));
  const optional = ["special_tokens_map.json", "vocab.txt", "sentencepiece.bpe.model", "1_Pooling/config.json"];
  const present: string[] = [];
  for (const file of optional) if (await isFile(path.join(dir, file))) present.push(file);
  return [...needed, ...present, ...onnx];
}

const nameSchema = z.object({ _name_or_path: z.string().default("") });
const poolingSchema = z.object({ pooling_mode_cls_token: z.boolean().default(false) });
const sampledBytes = 1_000_000;

/** Over the small files whole and both ends of the large ones: half a gigabyte is not read at every start. */
async function fingerprintOf(model: Omit<OnnxModel, "fingerprint">, file: string): Promise<string> {
  const { dir, dtype, weightFiles, pooling, prefixes } = model;
  const hash = createHash("sha256").update(JSON.stringify([dtype, pooling, prefixes]));
  for (const small of needed) hash.update(await readFile(path.join(dir, small)));
  for (const large of [file, ...weightFiles]) {
    const handle = await open(path.join(dir, "onnx", large));
    try {
      const { size } = await handle.stat();
      hash.update(String(size));
      for (const position of [0, Math.max(0, size - sampledBytes)]) {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampledBytes), 0, sampledBytes, position);
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  }
  return hash.digest("hex").slice(0, 12);
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is no JSON.`);
  }
}
