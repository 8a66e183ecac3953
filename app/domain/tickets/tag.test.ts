import { expect, test } from "vitest";
import { normaliseTag } from "./tag.ts";

test.each([
  ["vip", "vip"],
  ["  Colis-Perdu ", "colis-perdu"],
  ["ÉCLAT", "éclat"],
  ["e\u0301clat", "éclat"],
  ["Łódź_2", "łódź_2"],
  ["退款", "退款"],
  ["ß", "ß"],
  ["x".repeat(40), "x".repeat(40)],
  ["𠮷".repeat(40), "𠮷".repeat(40)],
  ["x".repeat(41), null],
  ["", null],
  ["   ", null],
  ["two words", null],
  ["a,b", null],
  ["<b>", null],
  ["a\u0000b", null],
  ["\u0301", null],
  [`a${"\u0316".repeat(40)}`, null],
])("%j is kept as %j", (typed, kept) => {
  expect(normaliseTag(typed)).toBe(kept);
});
