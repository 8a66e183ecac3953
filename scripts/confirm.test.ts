import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { confirm } from "./confirm.ts";

test.each([
  ["y\n", true],
  ["YES\n", true],
  ["n\n", false],
  ["\n", false],
  ["perhaps\n", false],
])("%j is answered with %s", async (typed, agreed) => {
  const input = new PassThrough();
  const output = new PassThrough();
  input.write(typed);
  expect(await confirm("Go on?", input, output)).toBe(agreed);
  expect(String(output.read())).toContain("Go on? [y/N] ");
});

test("an input that ends says no", async () => {
  const input = new PassThrough();
  input.end();
  expect(await confirm("Go on?", input, new PassThrough())).toBe(false);
});
