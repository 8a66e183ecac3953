import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";

const inputs = [
  "app",
  "public",
  "prisma/schema.prisma",
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "remix.config.js",
  "tsconfig.json",
];
const stampPath = "build/inputs.sha256";

/** Builds the product into build/, unless what is there was built from these very inputs. True when it built. */
export async function buildProduct(): Promise<boolean> {
  const inputsNow = await fingerprint();
  const present = await stat("build/server/index.js").then(
    () => true,
    () => false,
  );
  if (present && (await readFile(stampPath, "utf8").catch(() => "")) === inputsNow) return false;
  await run(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"]);
  await mkdir("build", { recursive: true });
  await writeFile(stampPath, inputsNow);
  return true;
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const input of inputs)
    for (const file of await filesBelow(input)) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}

async function filesBelow(input: string): Promise<string[]> {
  const found = await stat(input).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [input];
  const entries = await readdir(input, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${output}`))));
  });
}

if (process.argv[1]?.endsWith("scripts/build.ts")) {
  const built = await buildProduct();
  console.log(built ? "Built into build/." : "build/ is up to date.");
}
