import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolders } from "./make-folders.server.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "guichet-folders-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("a folder and those above it are made, with the mode asked for, once or several times", async () => {
  const deep = path.join(await emptyFolder(), "a/b/c");
  await Promise.all([makeFolders(deep, 0o700), makeFolders(deep, 0o700)]);
  await makeFolders(deep);
  expect((await stat(deep)).mode & 0o777).toBe(0o700);
});

test("what cannot be made fails at once: below a file, and in a file system that takes no folders", async () => {
  const file = path.join(await emptyFolder(), "a");
  await writeFile(file, "");
  await expect(makeFolders(path.join(file, "b"))).rejects.toThrow(/EEXIST|ENOTDIR/);
  await expect(makeFolders("/proc/guichet/b")).rejects.toThrow(/ENOENT|EACCES|EPERM|EROFS/);
});
