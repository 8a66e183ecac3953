import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { printClock, printDay } from "./print-day.ts";

test.each([
  ["2026-11-15", "en", "full", "15 Nov. 2026"],
  ["2026-11-15", "fr", "full", "15 nov. 2026"],
  ["2026-11-01", "fr", "no_year", "1er nov."],
  ["2026-09-03", "en", "no_year", "3 Sept."],
  ["2026-08-03", "fr", "no_year", "3 août"],
  ["2026-11-15", "en", "day_only", "15"],
  ["2026-11-15", "de", "full", "15. Nov. 2026"],
] as const)("%s in %s (%s) is %s", (day, locale, style, text) => {
  expect(printDay(Temporal.PlainDate.from(day), locale, style)).toBe(text);
});

test.each([
  [13, 0, "fr", "13 h"],
  [13, 5, "fr", "13 h 05"],
  [9, 5, "en", "09:05"],
])("%i:%i in %s is %s", (hour, minute, locale, text) => {
  expect(printClock({ hour, minute }, locale)).toBe(text);
});
