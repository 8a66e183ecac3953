import { expect, test } from "vitest";
import { findTooDeepLine } from "./find-too-deep.ts";

test.each([">".repeat(60_000), "> ".repeat(50) + "deep", "- ".repeat(50) + "deep"])(
  "a line with too many marks is found",
  (line) => {
    expect(findTooDeepLine(`title\n\n${line}`)).toBe(3);
  },
);

test.each(["> > quoted", "  - second level", "-".repeat(60), "| a | b |", "* * *", ""])("%s is fine", (line) => {
  expect(findTooDeepLine(line)).toBeNull();
});
