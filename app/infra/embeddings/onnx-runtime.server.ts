import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

export const runtimePackage = "@huggingface/transformers";
export const runtimeVersion = "4.3.1";

/** transformers.js as installed on this machine: optional, half a gigabyte before it is trimmed. */
export type OnnxRuntime = {
  /** what to import */
  entry: string;
  /** where the WebAssembly files lie, when models run there; null when they run natively */
  wasmDir: string | null;
};

const packageSchema = z.object({
  name: z.string(),
  exports: z.unknown().optional(),
});
const exportsSchema = z.object({ node: z.object({ import: z.object({ default: z.string() }) }) });

/** The folder that `npm run model:add` installs the runtime into: beside the models, where no `npm ci` removes it. */
export const runtimeFolder = (modelsDir: string) => path.join(modelsDir, ".runtime");

/** Looks for the runtime in these folders' node_modules; null when it is in none of them. */
export async function findRuntime(folders: readonly string[]): Promise<OnnxRuntime | null> {
  for (const folder of folders) {
    const modules = path.join(path.resolve(folder), "node_modules");
    const runtime = await readPackage(path.join(modules, runtimePackage));
    const engine = await readPackage(path.join(modules, "onnxruntime-node"));
    if (runtime === null || engine === null) continue;
    const { node } = exportsSchema.parse(runtime.exports);
    const isWasm = engine.name === "onnxruntime-web";
    return {
      entry: pathToFileURL(path.join(modules, runtimePackage, node.import.default)).href,
      wasmDir: isWasm ? pathToFileURL(path.join(modules, "onnxruntime-node", "dist", "/")).href : null,
    };
  }
  return null;
}

async function readPackage(folder: string) {
  const text = await readFile(path.join(folder, "package.json"), "utf8").catch(() => null);
  return text === null ? null : packageSchema.parse(JSON.parse(text));
}
