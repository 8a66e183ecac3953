import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { clockTimeOn, dayOf, daysBetween, endOfDay, inZone, isTimeZone, startOfDay, toDate } from "./zoned-time.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ["an ordinary day", "2026-11-23", "13:00", "Europe/Paris", "2026-11-23T13:00:00+01:00"],
  ["a time that the clocks skip", "2026-03-29", "02:30", "Europe/Paris", "2026-03-29T03:00:00+02:00"],
  ["a time that comes twice", "2026-10-25", "02:30", "Europe/Paris", "2026-10-25T02:30:00+02:00"],
  ["a gap of half an hour", "2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-04T02:30:00+11:00"],
])("%s: %s at %s in %s is %s", (_, on, time, zone, expected) => {
  expect(clockTimeOn(day(on), time, zone).toString({ timeZoneName: "never" })).toBe(expected);
});

test("the later showing of a repeated clock time is had when asked for", () => {
  expect(clockTimeOn(day("2026-10-25"), "02:30", "Europe/Paris", "later").offset).toBe("+01:00");
});

test("a day without midnight starts when its clocks do", () => {
  expect(startOfDay(day("2026-09-06"), "America/Santiago").toPlainTime().toString()).toBe("01:00:00");
});

test.each([
  ["2026-11-22T23:30:00Z", "2026-11-23T22:30:00Z", 0],
  ["2026-11-22T22:30:00Z", "2026-11-22T23:30:00Z", 1],
  ["2026-11-24T12:00:00Z", "2026-11-22T12:00:00Z", -2],
])("between %s and %s lie %i calendar days in Paris", (from, to, days) => {
  expect(daysBetween(new Date(from), new Date(to), "Europe/Paris")).toBe(days);
});

test("a zone is known by its IANA name only", () => {
  expect(["Europe/Paris", "Europe/Pari", ""].map(isTimeZone)).toEqual([true, false, false]);
});

const zones = fc.constantFrom(
  "Europe/Paris",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/Santiago",
  "Pacific/Apia",
  "Asia/Kathmandu",
);
const instants = fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2035, 0, 1) }).map((time) => new Date(time));

test("every instant lies between its day's first and last millisecond, and the next day starts right after", () => {
  fc.assert(
    fc.property(instants, zones, (at, zone) => {
      const on = dayOf(at, zone);
      const [first, last] = [startOfDay(on, zone), endOfDay(on, zone)];
      expect(first.epochMilliseconds).toBeLessThanOrEqual(at.getTime());
      expect(last.epochMilliseconds).toBeGreaterThanOrEqual(at.getTime());
      expect(last.epochMilliseconds + 1).toBe(startOfDay(on.add({ days: 1 }), zone).epochMilliseconds);
      expect(toDate(inZone(at, zone))).toEqual(at);
    }),
    { numRuns: 1000 },
  );
});

test("a clock time on a day is on that day and shows that time or, when skipped, the first one after", () => {
  fc.assert(
    fc.property(instants, zones, fc.integer({ min: 0, max: 1439 }), (at, zone, minute) => {
      const on = dayOf(at, zone);
      const wanted = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
      // Apia had no 30 December 2011 at all; from 2012 on every day exists in these zones.
      const found = clockTimeOn(on, wanted.toString(), zone);
      expect(Temporal.PlainTime.compare(found.toPlainTime(), wanted)).toBeGreaterThanOrEqual(0);
      expect(found.toPlainDate().equals(on)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
