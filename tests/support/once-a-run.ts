import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const variable = "GUICHET_TEST_RUN";
const made = new Map<string, Promise<string>>();

/**
 * Opens the folder of a run of tests, below node_modules so that bundles find their packages; a run inside another, as
 * the journeys of `npm test`, shares it. Gives what removes it.
 */
export async function openRunFolder(): Promise<() => Promise<void>> {
  if (process.env[variable]) return () => Promise.resolve();
  await mkdir("node_modules/.cache", { recursive: true });
  const folder = path.resolve(await mkdtemp("node_modules/.cache/guichet-run-"));
  process.env[variable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** Forgets what was prepared. */
export async function emptyRunFolder(): Promise<void> {
  made.clear();
  await rm(runFolder(), { recursive: true, force: true });
  await mkdir(runFolder());
}

/** Whether there is such a folder: none for the commands that start a demonstration outside a run of tests. */
export const isInRun = () => process.env[variable] !== undefined;

/** The folder of this run, which is gone with it. */
export function runFolder(): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error("There is no run of tests: see tests/support/run-folder.ts.");
  return folder;
}

/**
 * Makes a folder once in the whole run, whichever process asks first; the others wait for it. Nobody may change what is
 * in it. When it cannot be made, all who ask hear why.
 */
export function onceARun(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const known = made.get(name) ?? make(path.join(runFolder(), name), fill);
  made.set(name, known);
  return known;
}

async function make(folder: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const [underWay, failure] = [`${folder}.making`, `${folder}.failed`];
  const isFirst = await mkdir(underWay).then(
    () => true,
    () => false,
  );
  if (isFirst && !(await isThere(folder))) {
    try {
      await fill(underWay);
    } catch (error) {
      await writeFile(failure, error instanceof Error ? (error.stack ?? error.message) : String(error));
      throw error;
    }
    await rename(underWay, folder);
    return folder;
  }
  while (!(await isThere(folder))) {
    if (await isThere(failure)) throw new Error(await readFile(failure, "utf8"));
    await wait(50);
  }
  return folder;
}

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
