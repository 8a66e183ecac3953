// The door of every npm script: plain JavaScript that an old Node can read, so that it can say what is missing.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
const root = fileURLToPath(new URL("..", import.meta.url));
const [command, ...rest] = process.argv.slice(2);

const scripts = {
  generate: "generate-clients",
  setup: "setup",
  demo: "demo",
  dev: "dev",
  build: "build",
  start: "start",
  index: "build-index",
  "model-add": "add-model",
  test: "test",
  journeys: "journeys",
  screenshots: "screenshots",
  evaluate: "evaluate",
  train: "training/train",
  "bench-retrieval": "bench/retrieval",
  "bench-vectors": "bench/vectors",
  "bench-start": "bench/start",
  "bench-answers": "bench/answers",
  db: "db",
  check: "check",
  "check-content": "check-content",
  import: "import",
};

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Guichet needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  );
}
if (!Object.hasOwn(scripts, command)) stop(`Unknown command "${command}". Known: ${Object.keys(scripts).join(", ")}.`);
if (!existsSync(`${root}node_modules/tsx/package.json`)) stop("The packages are not installed yet: run npm ci first.");

// The commands import the database clients, so these have to be there before anything else runs.
const clients = ["sqlite", "postgres"].map((kind) => `${root}prisma/generated/${kind}/client.ts`);
if (command !== "generate" && !clients.every(existsSync)) {
  const made = spawnSync(process.execPath, ["--import", "tsx", "scripts/generate-clients.ts"], {
    cwd: root,
    stdio: "inherit",
  });
  if (made.status !== 0) stop("The database clients could not be made: run npm ci again.");
}

const args = [...process.execArgv, "--import", "tsx", `scripts/${scripts[command]}.ts`, ...rest];
const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
