import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { readWake, wakeChoices } from "./wake-choices.ts";

// The example shop: Paris, Monday and Tuesday from 9:00, Saturday from 10:00.
const choices = (now: string, changes = {}) =>
  wakeChoices({ shop: exampleShop(changes), isHoliday: noHolidays }, new Date(now)).map(
    ({ name, at }) => `${name} ${at.toISOString()}`,
  );

test.each([
  [
    "on a Monday: tomorrow, the next Monday, and in a week at the same hour",
    "2026-11-23T10:00:00Z",
    ["tomorrow 2026-11-24T08:00:00.000Z", "next_week 2026-11-30T08:00:00.000Z", "week 2026-11-30T10:00:00.000Z"],
  ],
  [
    "on a Tuesday it is closed tomorrow, so the next working day is offered",
    "2026-11-24T10:00:00Z",
    ["working_day 2026-11-28T09:00:00.000Z", "next_week 2026-11-30T08:00:00.000Z", "week 2026-12-01T10:00:00.000Z"],
  ],
  [
    "on a Sunday tomorrow is the next Monday, said once",
    "2026-11-29T10:00:00Z",
    ["tomorrow 2026-11-30T08:00:00.000Z", "week 2026-12-07T08:00:00.000Z"],
  ],
  [
    "late on a Monday by the shop's clock it is not yet Tuesday there",
    "2026-11-23T22:30:00Z",
    ["tomorrow 2026-11-24T08:00:00.000Z", "next_week 2026-11-30T08:00:00.000Z", "week 2026-12-01T08:00:00.000Z"],
  ],
  [
    "over the end of summer time the opening keeps its clock time",
    "2026-10-20T10:00:00Z",
    ["working_day 2026-10-24T08:00:00.000Z", "next_week 2026-10-26T08:00:00.000Z", "week 2026-10-27T11:00:00.000Z"],
  ],
])("%s", (_, now, expected) => {
  expect(choices(now)).toEqual(expected);
});

test("a closure moves an opening on, and a week without any is not offered", () => {
  const closed = (...closures: string[]) => choices("2026-11-23T10:00:00Z", { closures });
  expect(closed("2026-11-24")[0]).toBe("working_day 2026-11-28T09:00:00.000Z");
  expect(closed("2026-11-30")[1]).toBe("next_week 2026-12-01T08:00:00.000Z");
  expect(closed("2026-11-30", "2026-12-01", "2026-12-05")).toEqual([
    "tomorrow 2026-11-24T08:00:00.000Z",
    "week 2026-12-07T08:00:00.000Z",
  ]);
});

test("a shop that never opens offers none", () => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  expect(choices("2026-11-23T10:00:00Z", { week: never })).toEqual([]);
});

const now = new Date("2026-11-23T10:00:00Z");
const read = (wake: string, moment = "") => readWake({ wake, moment }, "Europe/Paris", now);

test.each([
  ["endless", "", null],
  ["hour", "", "2026-11-23T11:00:00.000Z"],
  ["2026-11-24T08:00:00.000Z", "", "2026-11-24T08:00:00.000Z"],
  ["moment", "2026-11-23T11:01", "2026-11-23T10:01:00.000Z"],
  ["moment", "2027-03-28T02:30", "2027-03-28T01:00:00.000Z"],
  ["moment", "2027-11-24T11:00", "2027-11-24T10:00:00.000Z"],
])("%s %s wakes at %s", (wake, moment, expected) => {
  expect(read(wake, moment)).toEqual({ kind: "read", wakesAt: expected === null ? null : new Date(expected) });
});

test.each([
  ["", "", "no_wake"],
  ["soon", "", "no_wake"],
  ["2026-99-99T99:99:99Z", "", "no_moment"],
  ["moment", "", "no_moment"],
  ["moment", "2026-02-31T10:00", "no_moment"],
  ["moment", "2026-11-23T11:00", "past"],
  ["2026-11-23T08:00:00.000Z", "", "past"],
  ["moment", "2027-11-24T11:01", "too_far"],
])("%s %s is refused: %s", (wake, moment, reason) => {
  expect(read(wake, moment)).toEqual({ kind: "refused", reason });
});
