import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { runtimePackage, runtimeVersion } from "#app/infra/embeddings/onnx-runtime.server.ts";

const run = promisify(execFile);

/** The WebAssembly engine that transformers.js of this version is tried with. */
const wasmEngine = "npm:onnxruntime-web@1.31.0-dev.20260914-8d85527a0";

/**
 * Installs transformers.js into a folder of its own, which `npm ci` never touches. Where its native engine has no
 * binary for this machine, its WebAssembly engine takes the place. True when something was installed.
 */
export async function installRuntime(folder: string, wantsWasm: boolean): Promise<boolean> {
  const modules = path.join(folder, "node_modules");
  const installed = await readPackage(path.join(modules, runtimePackage));
  const engine = await readPackage(path.join(modules, "onnxruntime-node"));
  const isWasm = engine?.name === "onnxruntime-web";
  if (installed?.version === runtimeVersion && engine !== null && (isWasm || !wantsWasm)) return false;
  await rm(modules, { recursive: true, force: true });
  await npmInstall(folder, wantsWasm);
  if (!wantsWasm && !(await hasNativeEngine(folder))) {
    await rm(modules, { recursive: true, force: true });
    await npmInstall(folder, true);
  }
  await trim(modules);
  return true;
}

/** `onnxruntime-node`'s own install step only fetches what graphics cards need, and fails where that host is blocked. */
async function npmInstall(folder: string, withWasm: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { [runtimePackage]: runtimeVersion },
    ...(withWasm ? { overrides: { "onnxruntime-node": wasmEngine } } : {}),
  };
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  await rm(path.join(folder, "package-lock.json"), { force: true });
  const args = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip" };
  const npm = process.env.npm_execpath;
  try {
    if (npm?.endsWith(".js")) await run(process.execPath, [npm, ...args], { cwd: folder, env });
    else await run("npm", args, { cwd: folder, env, shell: process.platform === "win32" });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    const lines = stderr.split("\n").filter((line) => /npm (error|ERR)/.test(line));
    throw new Error(
      `${runtimePackage}@${runtimeVersion} could not be installed: ${lines.slice(0, 4).join(" ") || String(error)}`,
    );
  }
}

function hasNativeEngine(folder: string): Promise<boolean> {
  return run(process.execPath, ["-e", "require('onnxruntime-node')"], { cwd: folder }).then(
    () => true,
    () => false,
  );
}

/** The packages carry engines for every platform and browser: four fifths of their 470 MB are never used here. */
async function trim(modules: string): Promise<void> {
  const engines = path.join(modules, "onnxruntime-node", "bin");
  for (const api of await readdir(engines).catch((): string[] => []))
    for (const platform of await readdir(path.join(engines, api)))
      for (const arch of await readdir(path.join(engines, api, platform)))
        if (platform !== process.platform || arch !== process.arch)
          await rm(path.join(engines, api, platform, arch), { recursive: true, force: true });
  await rm(path.join(modules, "onnxruntime-web"), { recursive: true, force: true });
}

async function readPackage(folder: string): Promise<{ name?: string; version?: string } | null> {
  const text = await readFile(path.join(folder, "package.json"), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as { name?: string; version?: string });
}
