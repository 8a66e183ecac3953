import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { DemoPerson } from "#app/domain/identity/demo-person.ts";
import { bundle } from "./bundle.ts";
import { freePort } from "./free-port.ts";
import { isInRun, onceARun } from "./once-a-run.ts";
import { opening } from "./opening.ts";
import { startsSooner } from "./starts-sooner.ts";

/** A demonstration of its own: its own folder, content, port and clock. */
export type DemoServer = {
  url: string;
  folder: string;
  people: DemoPerson[];
  /** everything that the server has printed */
  output(): string;
  setClock(instant: string): Promise<void>;
  stop(): Promise<void>;
};

const throughItsDoor = ["scripts/launch.mjs", "demo"];

/** The data folder that a demonstration leaves which was set up from nothing in this run of tests, to be copied. */
export function prepareDemo(): Promise<string> {
  return onceARun("demonstration", async (dataDir) => {
    const demo = await open(throughItsDoor, opening, "content", { DATA_DIR: dataDir });
    await demo.stop();
  });
}

/**
 * Starts the production build as `npm run demo` does, in a new folder, at an instant that the test decides, with a copy of
 * this content, under these settings too. In a run of tests it finds what an earlier start would have left it.
 */
export async function startDemo(
  instant: string,
  content = "content",
  settings: Record<string, string> = {},
): Promise<DemoServer> {
  if (!isInRun()) return open(throughItsDoor, instant, content, settings);
  const prepared = await prepareDemo();
  const isTheSame = new Date(instant).getTime() === new Date(opening).getTime() && content === "content";
  const hasOwnPlace = "DATA_DIR" in settings || "DATABASE_URL" in settings;
  // The product checks each file of these two before it believes it: whatever is not from this very text, it makes anew.
  const parts = isTheSame && !hasOwnPlace ? [""] : ["index", "kept"];
  return open([await bundle("scripts/demo.ts")], instant, content, settings, async (dataDir) => {
    for (const part of parts)
      await cp(path.join(prepared, part), path.join(dataDir, part), { recursive: true, force: false });
  });
}

async function open(
  command: string[],
  instant: string,
  content: string,
  settings: Record<string, string>,
  furnish: (dataDir: string) => Promise<void> = () => Promise.resolve(),
): Promise<DemoServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "guichet-demo-"));
  const clockFile = path.join(folder, "clock");
  await writeFile(clockFile, instant);
  await cp(content, path.join(folder, "content"), { recursive: true });
  const dataDir = settings.DATA_DIR ?? path.join(folder, "data");
  await furnish(dataDir);
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    PORT: String(port),
    DATA_DIR: dataDir,
    CONTENT_DIR: path.join(folder, "content"),
    GUICHET_CLOCK_FILE: clockFile,
    GUICHET_DEMO: "1",
    LOG_LEVEL: "warn",
    DATABASE_URL: "",
    ...settings,
  };
  const child = spawn(process.execPath, [...startsSooner, ...command], { env, stdio: ["ignore", "pipe", "pipe"] });
  if (process.env.SHOW_LOG) child.stdout?.pipe(process.stderr);
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  await untilOpen(child);
  const people = JSON.parse(await readFile(path.join(dataDir, "demo.json"), "utf8")) as DemoPerson[];
  return {
    url: `http://localhost:${port}`,
    folder,
    people,
    output: () => printed,
    setClock: async (next) => {
      // Swapped in whole: the server may read it at any moment.
      await writeFile(`${clockFile}.next`, next);
      await rename(`${clockFile}.next`, clockFile);
    },
    stop: async () => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function untilOpen(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("and sign in as")) resolve();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`The demonstration ended with ${code}:\n${output}`)));
  });
}
