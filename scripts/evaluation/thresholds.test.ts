import { expect, test } from "vitest";
import { shortfalls, thresholdsFile } from "./thresholds.ts";

test.each(["nothing", "__proto__", "constructor", "toString"])("limits by the name of %s are refused", async (name) => {
  await expect(shortfalls(thresholdsFile, name, {})).rejects.toThrow(`has no limits for ${name}: there are `);
});

test("what was not measured falls short", async () => {
  const [first] = await shortfalls(thresholdsFile, "golden", {});
  expect(first).toMatch(/^golden: \w+ was not measured$/);
});
