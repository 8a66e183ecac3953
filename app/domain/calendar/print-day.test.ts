import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { printClock, printDay, printDayRange } from "./print-day.ts";

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

test.each([
  ["2026-11-17", "2026-11-19", "en", ["17", "19 Nov. 2026"]],
  ["2026-11-29", "2026-12-02", "en", ["29 Nov.", "2 Dec. 2026"]],
  ["2026-12-31", "2027-01-01", "fr", ["31 déc. 2026", "1er janv. 2027"]],
])("%s to %s in %s says once what both share", (first, last, locale, texts) => {
  expect(printDayRange(Temporal.PlainDate.from(first), Temporal.PlainDate.from(last), locale)).toEqual(texts);
});
