import { expect, test } from "vitest";
import { factSet } from "./fact-kinds.ts";
import { factSigns } from "./fact-signs.ts";

const money = factSet("amount", "free");
const time = factSet("duration", "date");
const stated = Int32Array.of(factSet("duration"), factSet("amount", "count"), 0);
const covers = [0.2, 0.5, 0.9];
const coveredIn = (window: number) => covers[window] ?? 0;

test.each([
  ["nothing asked", [], [0, 0, 0, 0]],
  ["a sum, stated in the second window", [money], [1, 0, 0.5, 0.4]],
  ["a time, stated in the first", [time], [1, 0, 0.2, 0.7]],
  ["both", [money, time], [1, 0, 0.35, 0.55]],
  ["a phone number, stated nowhere", [factSet("phone")], [1, 1, 0, 0.9]],
  ["a sum and a phone number", [money, factSet("phone")], [1, 0.5, 0.25, 0.65]],
])("%s", (_, asked, signs) => {
  factSigns(asked, stated, coveredIn).forEach((sign, at) => expect(sign).toBeCloseTo(signs[at] ?? 0, 10));
});

test("a section without a window states nothing", () => {
  expect(factSigns([money], new Int32Array(), () => 1)).toEqual([1, 1, 0, 0]);
});
