import { expect, test } from "vitest";
import { findTooDeepLine, findTooTangledLine } from "./find-too-deep.ts";

test.each([">".repeat(60_000), "> ".repeat(50) + "deep", "- ".repeat(50) + "deep"])(
  "a line with too many marks is found",
  (line) => {
    expect(findTooDeepLine(`title\n\n${line}`)).toBe(3);
  },
);

test.each(["> > quoted", "  - second level", "-".repeat(60), "| a | b |", "* * *", ""])("%s is fine", (line) => {
  expect(findTooDeepLine(line)).toBeNull();
});

test.each([
  ["thousands of blocks", ":::when{status=shipped}\n".repeat(4000), 151],
  ["thousands of marks in a line", "*a_ ".repeat(15_000), 1],
  ["thousands of marks in a passage", "*a_ [b] ~c~\n".repeat(5000), 251],
])("%s are found at their line before parsing", (_, source, line) => {
  expect(findTooTangledLine(source)).toBe(line);
});

test("a long article of ordinary passages, lists and tables is not too tangled", () => {
  const passage = "**Bold** and _thin_, a [link](a/b), `code`: 13:00.\n\n";
  const table = `| a | b |\n| :-- | --: |\n${"| **1** | [two](c/d) |\n".repeat(150)}\n`;
  const when = `:::when{status=shipped}\nOn its way.\n:::\n\n`.repeat(60);
  expect(findTooTangledLine(passage.repeat(500) + table + when)).toBe(null);
});
