import { expect, test } from "vitest";
import { spanOf } from "./duration.ts";

const minute = 60_000;

test.each([
  [-5, "minutes", 0],
  [59 * minute, "minutes", 59],
  [60 * minute, "hours", 1],
  [47.9 * 60 * minute, "hours", 47],
  [48 * 60 * minute, "days", 2],
])("%d ms is told in %s: %d", (milliseconds, unit, count) => {
  expect(spanOf(milliseconds)).toEqual({ unit, count });
});
