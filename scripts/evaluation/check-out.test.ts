import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { checkOut } from "./check-out.ts";

test.each([
  ["a folder", tmpdir(), `--out ${tmpdir()} is no file: name a file for the results.`],
  ["nothing", "", '--out "" is no file'],
  ["a file below no folder", "/nowhere/deep/results.jsonl", "There is no folder /nowhere/deep for the results"],
])("%s takes no results", async (_, file, message) => {
  await expect(checkOut(file)).rejects.toThrow(message);
});

test("a file in a folder takes them", async () => {
  await checkOut(path.join(tmpdir(), "results.jsonl"));
});
