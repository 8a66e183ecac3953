import { expect, test } from "vitest";
import { parseHours } from "./parse-hours.ts";

test.each([
  [
    ["09:00-12:30", "13:30-18:00"],
    [
      [540, 750],
      [810, 1080],
    ],
  ],
  [
    ["13:30-18:00", "09:00-12:30"],
    [
      [540, 750],
      [810, 1080],
    ],
  ],
  [["22:00-02:00"], [[1320, 1560]]],
  [["00:00-24:00"], [[0, 1440]]],
  [["20:00-00:00"], [[1200, 1440]]],
  [
    ["09:00-12:00", "12:00-14:00"],
    [
      [540, 720],
      [720, 840],
    ],
  ],
  [[], []],
])("%j is read as the minutes %j", (texts, minutes) => {
  expect(parseHours(texts)).toEqual({
    kind: "parsed",
    stretches: minutes.map(([opens, closes]) => ({ opens, closes })),
  });
});

test.each([
  [["9-12"], '"9-12" is not a stretch'],
  [["25:00-26:00"], "is not a stretch"],
  [["09:00-09:00"], "has no length"],
  [["09:00-12:00", "11:00-14:00"], "overlap"],
  [["22:00-02:00", "23:00-23:30"], "overlap"],
])("%j is refused: %s", (texts, reason) => {
  expect(parseHours(texts)).toEqual({ kind: "refused", message: expect.stringContaining(reason) });
});
