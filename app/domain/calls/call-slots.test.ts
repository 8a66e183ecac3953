import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { isOpenAt } from "#app/domain/calendar/opening-hours.ts";
import { parseHours } from "#app/domain/calendar/parse-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { StaffFact } from "#app/domain/channels/staff-fact.ts";
import { type BookedCall, cutSlots, freeSlots, hasRoomFor } from "./call-slots.ts";

function hours(week: Record<string, string[]>, changes: Partial<OpeningHours> = {}): OpeningHours {
  const stretches = (texts: string[] = []) => {
    const parsed = parseHours(texts);
    if (parsed.kind === "refused") throw new Error(parsed.message);
    return parsed.stretches;
  };
  return {
    timeZone: "Europe/Paris",
    week: Object.fromEntries(weekdays.map((day) => [day, stretches(week[day])])) as OpeningHours["week"],
    closures: new Set(),
    isHoliday: () => false,
    ...changes,
  };
}

const rules = { slotMinutes: 30, daysAhead: 5, leadMinutes: 30 };
const split = ["09:00-10:15", "14:00-15:00"];
const everyDay = Object.fromEntries(weekdays.map((day) => [day, split]));
const clocks = (slots: { startsAt: Date }[]) =>
  slots.map(({ startsAt }) =>
    Temporal.Instant.from(startsAt.toISOString())
      .toZonedDateTimeISO("Europe/Paris")
      .toPlainDateTime()
      .toString({ smallestUnit: "minute" }),
  );

describe("slots", () => {
  test("keep to each opening of a split day and to the lead, and end with it", () => {
    const now = new Date("2026-11-23T09:05:00+01:00");
    expect(clocks(cutSlots(hours({ mon: split }), { ...rules, daysAhead: 0 }, now))).toEqual([
      "2026-11-23T14:00",
      "2026-11-23T14:30",
    ]);
    const early = new Date("2026-11-23T08:30:00+01:00");
    expect(clocks(cutSlots(hours({ mon: split }), { ...rules, daysAhead: 0 }, early))).toEqual([
      "2026-11-23T09:00",
      "2026-11-23T09:30",
      "2026-11-23T14:00",
      "2026-11-23T14:30",
    ]);
  });

  test("leave out closures, holidays and days beyond those ahead", () => {
    const now = new Date("2026-11-23T20:00:00+01:00");
    const closed = hours(everyDay, {
      closures: new Set(["2026-11-24"]),
      isHoliday: (day) => day.toString() === "2026-11-25",
    });
    const days = new Set(clocks(cutSlots(closed, { ...rules, daysAhead: 3 }, now)).map((text) => text.slice(0, 10)));
    expect([...days]).toEqual(["2026-11-26"]);
  });

  test.each([
    // 29 March 2026: from 2:00 to 3:00 there is no time; 25 October 2026: 2:00 to 3:00 comes twice.
    ["2026-03-28T20:00:00+01:00", ["2026-03-29T01:00", "2026-03-29T01:30", "2026-03-29T03:00", "2026-03-29T03:30"]],
    [
      "2026-10-24T20:00:00+02:00",
      [
        ...["2026-10-25T01:00", "2026-10-25T01:30", "2026-10-25T02:00", "2026-10-25T02:30"],
        ...["2026-10-25T02:00", "2026-10-25T02:30", "2026-10-25T03:00", "2026-10-25T03:30"],
      ],
    ],
  ])("are real half hours when the clocks change after %s", (now, expected) => {
    expect(clocks(cutSlots(hours({ sun: ["01:00-04:00"] }), { ...rules, daysAhead: 1 }, new Date(now)))).toEqual(
      expected,
    );
  });

  test("lie within open time from the first to the last minute, do not overlap and respect the lead, whatever the hours", () => {
    const minute = fc.integer({ min: 0, max: 47 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(minute, minute), { maxLength: 3 }),
        fc.integer({ min: 5, max: 90 }),
        fc.integer({ min: 0, max: 180 }),
        fc.date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true }),
        (spans, slotMinutes, leadMinutes, now) => {
          const stretches = spans
            .map(([one, other]) => ({ opens: Math.min(one, other) * 30, closes: Math.max(one, other) * 30 }))
            .filter(({ opens, closes }) => opens < closes);
          const week = Object.fromEntries(weekdays.map((day) => [day, stretches])) as OpeningHours["week"];
          const open = hours({}, { week });
          let before = now.getTime() + leadMinutes * 60_000;
          for (const { startsAt, endsAt } of cutSlots(open, { slotMinutes, daysAhead: 2, leadMinutes }, now)) {
            expect(endsAt.getTime() - startsAt.getTime()).toBe(slotMinutes * 60_000);
            expect(isOpenAt(open, startsAt)).toBe(true);
            expect(isOpenAt(open, new Date(endsAt.getTime() - 1))).toBe(true);
            expect(startsAt.getTime()).toBeGreaterThanOrEqual(before);
            before = endsAt.getTime();
          }
        },
      ),
    );
  });
});

const person = (id: string, languages: string[], shift: OpeningHours | null = null): StaffFact => ({
  ...{ id, languages, shift, shops: ["aurelia"], channels: ["phone"], presence: "offline" },
  ...{ openByChannel: {}, capacityByChannel: {} },
});
const slot = { startsAt: new Date("2026-11-23T13:00:00Z"), endsAt: new Date("2026-11-23T13:30:00Z") };
const french = { shop: "aurelia", language: "fr" };
const english = { shop: "aurelia", language: "en" };

describe("room in a slot", () => {
  test.each([
    ["nobody speaks it", [person("a", ["en"])], [], false],
    ["one is free", [person("a", ["fr"])], [], true],
    ["the one has a call", [person("a", ["fr"])], [french], false],
    ["the one is taken by a call in another language", [person("a", ["fr", "en"])], [english], false],
    ["a second is free", [person("a", ["fr", "en"]), person("b", ["fr"])], [english], true],
    ["a call that nobody of them could make takes nobody", [person("a", ["fr"])], [english], true],
    ["the shift is over by then", [person("a", ["fr"], hours({ mon: ["09:00-14:15"] }))], [], false],
    ["the shift covers it", [person("a", ["fr"], hours({ mon: ["09:00-14:30"] }))], [], true],
  ])("%s", (_, staff, calls, expected) => {
    expect(
      hasRoomFor(
        slot,
        french,
        staff,
        calls.map((call) => ({ ...call, ...slot })),
      ),
    ).toBe(expected);
  });

  test("a call in the half hour before or after takes nothing, one across both does", () => {
    const at = (from: string, to: string): BookedCall => ({
      ...french,
      startsAt: new Date(`2026-11-23T${from}:00Z`),
      endsAt: new Date(`2026-11-23T${to}:00Z`),
    });
    const staff = [person("a", ["fr"])];
    expect(freeSlots([slot], french, { staff, booked: [at("12:30", "13:00"), at("13:30", "14:00")] })).toEqual([slot]);
    expect(freeSlots([slot], french, { staff, booked: [at("12:45", "13:15")] })).toEqual([]);
  });

  test("however calls are booked one after another, each has a person of its own", () => {
    const tongues = fc.subarray(["fr", "en", "es"], { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(tongues, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom("fr", "en", "es"), { maxLength: 10 }),
        (people, wanted) => {
          const staff = people.map((languages, at) => person(String(at), languages));
          const booked: BookedCall[] = [];
          for (const language of wanted)
            if (hasRoomFor(slot, { shop: "aurelia", language }, staff, booked))
              booked.push({ shop: "aurelia", language, ...slot });
          expect(
            canServe(
              booked.map(({ language }) => language),
              people,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

/** Whether every call can have a person of its own: by trying them all. */
function canServe(calls: string[], people: string[][]): boolean {
  const [call, ...rest] = calls;
  if (call === undefined) return true;
  return people.some(
    (languages, at) =>
      languages.includes(call) &&
      canServe(
        rest,
        people.filter((_, other) => other !== at),
      ),
  );
}
