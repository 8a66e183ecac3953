import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { hashText } from "./hash-text.server.ts";

/**
 * Where costly results are kept between starts, and the state of the program that made them: what another build wrote
 * is never used. Null keeps nothing.
 */
export type Keeper = { dir: string; codeVersion: string } | null;

/**
 * Gives what was kept under exactly this key, or works it out and keeps it. A file that is missing, damaged or made
 * from something else counts as nothing kept: its first line names the key and the sha256 of the second, which is
 * JSON. A folder that cannot be written to costs the next start time, no more.
 */
export async function keep<T>(keeper: Keeper, name: string, key: string, workOut: () => T | Promise<T>): Promise<T> {
  if (keeper === null) return workOut();
  const path = `${keeper.dir}/${name}.json`;
  const fullKey = hashText(`${keeper.codeVersion}\n${key}`);
  const kept = await readKept(path, fullKey);
  if (kept !== null) return kept.value as T;
  const value = await workOut();
  await write(path, fullKey, JSON.stringify(value)).catch(() => undefined);
  return value;
}

/**
 * Gives a result for each item, in their order: those kept under the same key as they were, the others worked out and
 * kept with them, so that one change of a thousand costs one. Keys that no item has any more are forgotten.
 */
export async function keepEach<T>(
  keeper: Keeper,
  name: string,
  items: readonly { key: string; workOut: () => T }[],
): Promise<T[]> {
  if (keeper === null) return items.map(({ workOut }) => workOut());
  const path = `${keeper.dir}/${name}.json`;
  const fileKey = hashText(keeper.codeVersion);
  const kept = new Map((await readKept(path, fileKey))?.value as [string, T][] | undefined);
  let isNew = false;
  const results = items.map(({ key, workOut }): [string, T] => {
    const hash = hashText(key);
    if (kept.has(hash)) return [hash, kept.get(hash) as T];
    isNew = true;
    return [hash, workOut()];
  });
  if (isNew || kept.size !== results.length) await write(path, fileKey, JSON.stringify(results)).catch(() => undefined);
  return results.map(([, result]) => result);
}

async function readKept(path: string, key: string): Promise<{ value: unknown } | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  const end = bytes.indexOf("\n");
  const body = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString("utf8", 0, end) !== `${key} ${hashText(body)}`) return null;
  return { value: JSON.parse(body.toString("utf8")) };
}

async function write(path: string, key: string, body: string) {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    await writeFile(temporary, `${key} ${hashText(body)}\n${body}`);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
