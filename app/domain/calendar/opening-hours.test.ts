import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { noHolidays } from "./holiday.ts";
import { addBusinessMinutes, isOpenAt, latestClosing, nextOpening } from "./opening-hours.ts";
import type { OpeningHours } from "./opening-hours.ts";
import { parseHours } from "./parse-hours.ts";
import { weekdays } from "./week.ts";
import type { Weekday, WeeklyHours } from "./week.ts";

const paris = (text: string) =>
  new Date(Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Paris").epochMilliseconds);
const printed = (at: Date | null) =>
  at &&
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO("Europe/Paris")
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

function week(hours: Partial<Record<Weekday, string[]>>): WeeklyHours {
  const days = weekdays.map((day) => {
    const parsed = parseHours(hours[day] ?? []);
    if (parsed.kind === "refused") throw new Error(parsed.message);
    return [day, parsed.stretches];
  });
  return Object.fromEntries(days) as WeeklyHours;
}

const shopDay = ["09:00-12:30", "13:30-18:00"];
const shop: OpeningHours = {
  timeZone: "Europe/Paris",
  week: week({ mon: shopDay, tue: shopDay, wed: shopDay, thu: shopDay, fri: shopDay, sat: ["10:00-16:00"] }),
  closures: new Set(["2026-11-26"]),
  isHoliday: (day) => day.toString() === "2026-11-11",
};
const bar: OpeningHours = {
  ...shop,
  week: week({ fri: ["22:00-02:00"], sat: ["22:00-02:00"], sun: ["00:30-03:30"] }),
  closures: new Set(),
};

test.each([
  ["Monday before opening", "2026-11-23T08:59", false, "2026-11-23T09:00"],
  ["the opening instant", "2026-11-23T09:00", true, "2026-11-23T09:00"],
  ["the last minute before the break", "2026-11-23T12:29", true, "2026-11-23T12:29"],
  ["the start of the break", "2026-11-23T12:30", false, "2026-11-23T13:30"],
  ["closing time", "2026-11-23T18:00", false, "2026-11-24T09:00"],
  ["Saturday after closing", "2026-11-28T16:00", false, "2026-11-30T09:00"],
  ["a closure", "2026-11-26T10:00", false, "2026-11-27T09:00"],
  ["a holiday", "2026-11-11T10:00", false, "2026-11-12T09:00"],
])("at %s (%s) the shop being open is %s and it is next open at %s", (_, at, isOpen, opensAt) => {
  expect(isOpenAt(shop, paris(at))).toBe(isOpen);
  expect(printed(nextOpening(shop, paris(at)))).toBe(opensAt);
});

test.each([
  ["2026-11-27T21:59", false],
  ["2026-11-27T23:59", true],
  ["2026-11-28T01:59", true],
  ["2026-11-28T02:00", false],
  ["2026-11-29T01:00", true],
  ["2026-11-29T03:00", true],
  ["2026-11-29T03:30", false],
])("hours past midnight belong to the evening: at %s open is %s", (at, isOpen) => {
  expect(isOpenAt(bar, paris(at))).toBe(isOpen);
});

test.each([
  ["2026-11-23T10:00", 60, "2026-11-23T11:00"],
  ["2026-11-23T12:00", 60, "2026-11-23T14:00"],
  ["2026-11-23T12:00", 30, "2026-11-23T12:30"],
  ["2026-11-23T17:30", 60, "2026-11-24T09:30"],
  ["2026-11-25T17:30", 60, "2026-11-27T09:30"],
  ["2026-11-28T15:30", 60, "2026-11-30T09:30"],
  ["2026-11-29T12:00", 0, "2026-11-30T09:00"],
  ["2026-11-23T09:00", 480, "2026-11-23T18:00"],
  ["2026-11-10T17:00", 120, "2026-11-12T10:00"],
])("from %s, %i business minutes end at %s", (from, minutes, due) => {
  expect(printed(addBusinessMinutes(shop, paris(from), minutes))).toBe(due);
});

test("an overlap of two evenings is counted once", () => {
  expect(printed(addBusinessMinutes(bar, paris("2026-11-28T22:00"), 330))).toBe("2026-11-29T03:30");
});

test.each([
  ["when the clocks jump", "2026-03-29T01:00", 60, "2026-03-29T03:00"],
  ["when an hour comes twice", "2026-10-25T01:00", 150, "2026-10-25T02:30"],
])("real minutes are counted %s", (_, from, minutes, due) => {
  const nights: OpeningHours = { ...shop, week: week({ sun: ["01:00-05:00"] }), closures: new Set() };
  expect(printed(addBusinessMinutes(nights, paris(from), minutes))).toBe(due);
});

test("a stretch that ends within the repeated hour ends with its second showing", () => {
  const nights: OpeningHours = { ...shop, week: week({ sun: ["01:00-02:30"] }), closures: new Set() };
  const start = paris("2026-10-25T01:00");
  expect(isOpenAt(nights, new Date(start.getTime() + 149 * 60_000))).toBe(true);
  expect(isOpenAt(nights, new Date(start.getTime() + 150 * 60_000))).toBe(false);
});

test("hours that never open have no next opening and no due time", () => {
  const never = { ...shop, week: week({}) };
  expect(nextOpening(never, paris("2026-11-23T10:00"))).toBeNull();
  expect(addBusinessMinutes(never, paris("2026-11-23T10:00"), 1)).toBeNull();
});

const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) }).map((time) => new Date(time));
const zones = fc.constantFrom(
  "Europe/Paris",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Shanghai",
  "America/Santiago",
  "Pacific/Apia",
);
const minutes = fc.integer({ min: 0, max: 3000 });

test("business minutes add up: a then b is a + b", () => {
  fc.assert(
    fc.property(instants, zones, minutes, minutes, (from, timeZone, a, b) => {
      const hours = { ...shop, timeZone, isHoliday: noHolidays };
      const half = addBusinessMinutes(hours, from, a) as Date;
      expect(addBusinessMinutes(hours, half, b + 1)).toEqual(addBusinessMinutes(hours, from, a + b + 1));
    }),
    { numRuns: 1000 },
  );
});

test("a due time is never before it, and the minute before a due time is open", () => {
  fc.assert(
    fc.property(instants, zones, minutes, (from, timeZone, some) => {
      const hours = { ...shop, timeZone };
      const due = addBusinessMinutes(hours, from, some + 1) as Date;
      expect(due.getTime() - from.getTime()).toBeGreaterThanOrEqual((some + 1) * 60_000);
      expect(isOpenAt(hours, new Date(due.getTime() - 1))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("the next opening is open, and nothing opens before it", () => {
  fc.assert(
    fc.property(instants, zones, fc.double({ min: 0, max: 0.999, noNaN: true }), (from, timeZone, share) => {
      const hours = { ...shop, timeZone };
      const next = nextOpening(hours, from) as Date;
      expect(isOpenAt(hours, next)).toBe(true);
      const between = new Date(Math.floor(from.getTime() + (next.getTime() - from.getTime()) * share));
      if (between < next) expect(isOpenAt(hours, between)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["during a stretch", shop, "2026-11-23T10:00", "2026-11-21T16:00"],
  ["the closing instant", shop, "2026-11-23T12:30", "2026-11-23T12:30"],
  ["the break", shop, "2026-11-23T13:00", "2026-11-23T12:30"],
  ["over a closure", shop, "2026-11-26T15:00", "2026-11-25T18:00"],
  ["past midnight", bar, "2026-11-28T01:59", "2026-11-22T03:30"],
  ["after past midnight", bar, "2026-11-28T12:00", "2026-11-28T02:00"],
])("the latest closing: %s", (_, hours, instant, expected) =>
  expect(printed(latestClosing(hours, paris(instant)))).toBe(expected),
);

test("the latest closing is the last instant at which it turned from open to closed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 * 24 * 60 }), fc.constantFrom(shop, bar), (minutes, hours) => {
      const instant = new Date(paris("2026-11-10T00:00").getTime() + minutes * 60_000);
      // Both weeks open and close on the half hour.
      const halfHour = 30 * 60_000;
      let expected = new Date(Math.floor(instant.getTime() / halfHour) * halfHour);
      const isOpen = (at: Date) => isOpenAt(hours, at);
      while (isOpen(expected) || !isOpen(new Date(expected.getTime() - 60_000)))
        expected = new Date(expected.getTime() - halfHour);
      expect(latestClosing(hours, instant)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
