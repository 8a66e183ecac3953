import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSecretKey } from "./secret-key.server.ts";

test("one key is made, for its owner only, whoever starts first; the operator's own comes before it", async () => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "guichet-key-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const keys = await Promise.all(Array.from({ length: 8 }, () => readSecretKey({ secretKey: null, dataDir })));
  expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(1);
  expect(keys[0]).toHaveLength(32);
  expect(await readdir(dataDir)).toEqual(["secret.key"]);
  expect((await stat(path.join(dataDir, "secret.key"))).mode & 0o777).toBe(0o600);
  expect(String(await readSecretKey({ secretKey: "k".repeat(32), dataDir }))).toBe("k".repeat(32));
});

test("a kept file that holds no secret is said and left alone", async () => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "guichet-key-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const file = path.join(dataDir, "secret.key");
  await writeFile(file, "short");
  await expect(readSecretKey({ secretKey: null, dataDir })).rejects.toThrow(/secret\.key holds no secret/);
  expect(await readFile(file, "utf8")).toBe("short");
});
