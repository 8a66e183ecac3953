import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

type Lock = { packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }> };

const lock = async () => JSON.parse(await readFile("package-lock.json", "utf8")) as Lock;

test("the lock has every optional package that it names, or npm ci refuses it", async () => {
  const { packages } = await lock();
  const known = new Set(
    Object.keys(packages).map((key) => key.slice(key.lastIndexOf("node_modules/") + "node_modules/".length)),
  );
  const missing = Object.entries(packages).flatMap(([name, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((optional) => !known.has(optional))
      .map((optional) => `${name}: ${optional}`),
  );
  expect(missing).toEqual([]);
});

test("the lock names no registry", async () => {
  const { packages } = await lock();
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
});
