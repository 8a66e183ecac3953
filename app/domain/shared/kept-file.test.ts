import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keep, keepEach } from "./kept-file.server.ts";

async function keptFolder() {
  const dir = await mkdtemp(join(tmpdir(), "guichet-kept-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  let made = 0;
  const get = (key: string, codeVersion = "one") =>
    keep({ dir, codeVersion }, "numbers", key, () => ({ made: (made += 1), list: [1, 2, 3] }));
  return { file: join(dir, "numbers.json"), get };
}

test("what was worked out is not worked out again, unless its key or the program changed", async () => {
  const { get } = await keptFolder();
  expect(await get("a")).toMatchObject({ made: 1 });
  expect(await get("a")).toMatchObject({ made: 1 });
  expect(await get("b")).toMatchObject({ made: 2 });
  expect(await get("b", "two")).toMatchObject({ made: 3 });
});

test("every single flipped bit of a kept file is found", async () => {
  const { file, get } = await keptFolder();
  await get("a");
  const whole = await readFile(file);
  let expected = 1;
  for (let at = 0; at < whole.length * 8; at += 5) {
    const bytes = Buffer.from(whole);
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
    await writeFile(file, bytes);
    expected += 1;
    expect(await get("a"), `bit ${at}`).toEqual({ made: expected, list: [1, 2, 3] });
  }
});

test("a folder that cannot be written to still gives the result", async () => {
  const { file, get } = await keptFolder();
  await get("a");
  expect(await keep({ dir: join(file, "below-a-file"), codeVersion: "one" }, "x", "key", () => 7)).toBe(7);
});

test("of many results only those whose key is new are worked out, and those no longer asked for are forgotten", async () => {
  const { file } = await keptFolder();
  const made: string[] = [];
  const get = (keys: string[], codeVersion = "one") =>
    keepEach(
      { dir: join(file, ".."), codeVersion },
      "letters",
      keys.map((key) => ({ key, workOut: () => (made.push(key), key.toUpperCase()) })),
    );
  expect(await get(["a", "b"])).toEqual(["A", "B"]);
  expect(await get(["b", "c", "a"])).toEqual(["B", "C", "A"]);
  expect(made).toEqual(["a", "b", "c"]);
  await get(["c"]);
  expect(await get(["a", "c"])).toEqual(["A", "C"]);
  expect(made).toEqual(["a", "b", "c", "a"]);
  await get(["a", "c"], "two");
  expect(made.slice(4)).toEqual(["a", "c"]);
});
