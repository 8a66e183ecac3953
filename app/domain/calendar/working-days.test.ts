import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { noHolidays } from "./holiday.ts";
import { publicHolidays } from "./public-holidays.server.ts";
import { addDaysOfKind, isDayOfKind } from "./working-days.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const france = publicHolidays("FR");

test.each([
  ["2026-11-23", 5, "businessDays", "2026-11-30", []],
  ["2026-11-23", 5, "workingDays", "2026-11-28", []],
  ["2026-11-09", 5, "businessDays", "2026-11-17", ["2026-11-11"]],
  ["2026-11-09", 5, "workingDays", "2026-11-16", ["2026-11-11"]],
  ["2026-12-24", 1, "workingDays", "2026-12-26", ["2026-12-25"]],
  ["2026-12-24", 1, "businessDays", "2026-12-28", ["2026-12-25"]],
  ["2026-11-22", 0, "workingDays", "2026-11-22", []],
] as const)("%s plus %i %s is %s, passing over %j", (from, count, kind, to, skipped) => {
  const added = addDaysOfKind(day(from), count, kind, france);
  expect(added.on.toString()).toBe(to);
  expect(added.skippedHolidays.map(String)).toEqual(skipped);
});

test("between a day and the one found lie exactly so many days of the kind", () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((offset) => day("2022-01-01").add({ days: offset }));
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom("workingDays" as const, "businessDays" as const),
      (from, count, kind) => {
        const { on } = addDaysOfKind(from, count, kind, france);
        let counted = 0;
        for (let at = from.add({ days: 1 }); Temporal.PlainDate.compare(at, on) <= 0; at = at.add({ days: 1 }))
          counted += Number(isDayOfKind(at, kind, france));
        expect(counted).toBe(count);
        expect(isDayOfKind(on, kind, france)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("holidays are the country's public ones, whole days only", () => {
  const days = ["2026-07-14", "2026-11-11", "2026-12-24", "2026-12-25", "2027-03-29"];
  expect(days.map((text) => france(day(text)))).toEqual([true, true, false, true, true]);
  expect(publicHolidays("CN")(day("2026-03-08"))).toBe(false);
});

test("no country means no holiday, and an unknown one is refused", () => {
  expect(publicHolidays(null)).toBe(noHolidays);
  expect(() => publicHolidays("ZZ")).toThrow('country "ZZ"');
});
