import fc from "fast-check";
import { expect, test } from "vitest";
import { correctHours, parseHours, printHours } from "./parse-hours.ts";

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
  [["9-12"], "unreadable", '"9-12" is not a stretch'],
  [["25:00-26:00"], "unreadable", "is not a stretch"],
  [["09:00-09:00"], "no_length", "has no length"],
  [["09:00-12:00", "11:00-14:00"], "overlap", "overlap"],
  [["22:00-02:00", "23:00-23:30"], "overlap", "overlap"],
])("%j is refused as %s: %s", (texts, fault, reason) => {
  expect(parseHours(texts)).toEqual({ kind: "refused", fault, message: expect.stringContaining(reason) });
});

test.each([
  ["9h-18h", ["09:00-18:00"]],
  ["9:00-18:00", ["09:00-18:00"]],
  ["9h30 – 12h", ["09:30-12:00"]],
  ["9.30-12.00", ["09:30-12:00"]],
  ["9 bis 18 Uhr", ["09:00-18:00"]],
  ["9am-6pm", ["09:00-18:00"]],
  ["12am to 12pm", ["00:00-12:00"]],
  ["9-12, 14-18", ["09:00-12:00", "14:00-18:00"]],
  ["22-2", ["22:00-02:00"]],
  ["9-24", ["09:00-24:00"]],
  ["25-26", null],
  ["9-9", null],
  ["9-12, closed", null],
  ["morning", null],
  ["", null],
])("%j probably means %j", (text, meant) => expect(correctHours(text)).toEqual(meant));

test("hours that are printed are read again as they were", () => {
  const stretch = fc
    .tuple(fc.nat(1439), fc.integer({ min: 1, max: 1439 }))
    .map(([opens, length]) => ({ opens, closes: opens + length }));
  fc.assert(
    fc.property(stretch, (one) => {
      expect(parseHours(printHours([one]).split(", "))).toEqual({ kind: "parsed", stretches: [one] });
    }),
  );
  expect(printHours([])).toBe("");
  expect(
    printHours([
      { opens: 540, closes: 750 },
      { opens: 1200, closes: 1440 },
    ]),
  ).toBe("09:00-12:30, 20:00-24:00");
});
