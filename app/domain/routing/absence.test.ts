import fc from "fast-check";
import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { absenceAt, isToReturn } from "./absence.ts";
import { presenceAt } from "./presence.ts";

// Mondays and Tuesdays 9:00-12:30 and 13:30-18:00 in Paris.
const shift: OpeningHours = {
  timeZone: "Europe/Paris",
  week: exampleShop().week,
  closures: new Set(),
  isHoliday: noHolidays,
};
const at = (time: string) => new Date(`2026-11-23T${time}:00+01:00`);
const online = (heard: string, changed = "09:00") => ({
  status: "online" as const,
  heartbeatAt: at(heard),
  changedAt: at(changed),
});

test.each([
  ["online", online("11:00"), null, "11:00", null],
  ["gone since the last heartbeat", online("11:00"), null, "11:05", ["gone", "11:00"]],
  [
    "offline by choice",
    { ...online("11:00", "10:30"), status: "offline" as const },
    null,
    "11:00",
    ["offline", "10:30"],
  ],
  ["the shift has ended, the page is open", online("18:10"), shift, "18:10", ["shift_ended", "18:00"]],
  ["the shift has ended, the page is gone", online("17:59"), shift, "18:10", ["shift_ended", "18:00"]],
  ["online again after the shift", online("18:30", "18:20"), shift, "18:30", null],
  ["during the shift", online("11:00"), shift, "11:00", null],
])("absence: %s", (_, stored, hours, now, expected) => {
  const absence = absenceAt(stored, hours, null, at(now));
  expect(absence && [absence.cause, absence.since]).toEqual(expected && [expected[0], at(expected[1] as string)]);
});

test.each([
  ["offline by choice: at once", "offline", "10:00", "email", "11:00", "11:00", "11:00", true],
  ["taken by hand while offline, page open: stays", "offline", "10:00", "email", "10:30", "11:00", "11:00", false],
  ["taken by hand while offline, page gone for long", "offline", "10:00", "email", "10:30", "10:31", "11:00", true],
  ["gone for less than the limit", "gone", "10:50", "email", "09:00", "10:50", "11:00", false],
  ["gone for the limit", "gone", "10:45", "email", "09:00", "10:45", "11:00", true],
  ["a chat at once", "gone", "10:58", "chat", "09:00", "10:58", "11:00", true],
  ["works here no more", "disabled", "11:00", "email", "09:00", "11:00", "11:00", true],
] as const)("leaving: %s", (_, cause, since, channel, assignedAt, heartbeatAt, now, expected) => {
  const started = cause === "offline" && assignedAt === "11:00" ? "09:30" : assignedAt;
  const held = { channel, assignedAt: at(started) };
  expect(
    isToReturn(held, { cause, since: at(since) }, { heartbeatAt: at(heartbeatAt), limitMinutes: 15 }, at(now)),
  ).toBe(expected);
});

test("somebody is absent exactly when they count as offline", () => {
  const instant = fc
    .integer({ min: 0, max: 3 * 1440 })
    .map((minute) => new Date(at("00:00").getTime() + minute * 60_000));
  fc.assert(
    fc.property(
      fc.constantFrom("online" as const, "away" as const, "offline" as const),
      instant,
      instant,
      instant,
      fc.constantFrom(null, shift),
      (status, heartbeatAt, changedAt, now, hours) => {
        const stored = { status, heartbeatAt, changedAt };
        expect(absenceAt(stored, hours, null, now) !== null).toBe(presenceAt(stored, hours, now) === "offline");
      },
    ),
    { numRuns: 400 },
  );
});
