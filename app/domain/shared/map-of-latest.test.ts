import { expect, test } from "vitest";
import { mapOfLatest } from "./map-of-latest.ts";

test("the value used longest ago makes room for a further one", () => {
  const latest = mapOfLatest<string, number>(2);
  latest.set("a", 1);
  expect(latest.set("b", 2)).toBe(2);
  expect(latest.get("a")).toBe(1);
  latest.set("c", 3);
  expect(["a", "b", "c"].map(latest.get)).toEqual([1, undefined, 3]);
});
