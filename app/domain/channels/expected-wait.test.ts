import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedWait } from "./expected-wait.ts";

test.each([
  ["seven are too few for eight", [1, 2, 3, 4, 5, 6, 7], 8, null],
  ["eight of them tell what six waited at most", [1, 2, 3, 4, 5, 6, 7, 8], 8, 6],
  ["one that took two days changes nothing", [1, 2, 3, 4, 5, 6, 7, 2880], 8, 6],
  ["parts of a minute count as a whole one", [0.1, 0.2, 0.3, 0.4], 4, 1],
  ["an answer within the same second still takes a minute", [0, 0], 2, 1],
  ["the order they come in does not matter", [40, 5, 30, 10], 4, 30],
  ["no data tells nothing, whatever is asked for", [], 0, null],
])("%s", (_, waits, atLeast, expected) => {
  expect(expectedWait(waits, atLeast)).toBe(expected);
});

test("three in four waited no longer than is told, and it is no longer than it need be", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 10_000, noNaN: true }), { minLength: 1, maxLength: 50 }), (waits) => {
      const told = expectedWait(waits, 1) ?? NaN;
      expect(waits.filter((wait) => wait <= told).length / waits.length).toBeGreaterThanOrEqual(0.75);
      if (told > 1) expect(waits.filter((wait) => wait <= told - 1).length / waits.length).toBeLessThan(0.75);
    }),
  );
});
