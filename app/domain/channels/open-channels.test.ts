import fc from "fast-check";
import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { isOpenAt } from "#app/domain/calendar/opening-hours.ts";
import { parseHours } from "#app/domain/calendar/parse-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { Weekday, WeeklyHours } from "#app/domain/calendar/week.ts";
import { openingHoursOf } from "#app/domain/shops/shop.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { expectedReply } from "./expected-reply.ts";
import { openChannels } from "./open-channels.ts";
import type { StaffFact } from "./staff-fact.ts";

const shop = exampleShop();
const at = (text: string) => new Date(`${text}:00+01:00`);
const ada: StaffFact = {
  id: "ada",
  languages: ["fr", "en"],
  channels: ["email", "chat", "phone"],
  presence: "online",
  shift: null,
  shops: ["aurelia"],
  openByChannel: { chat: 2 },
  capacityByChannel: { email: 20, chat: 3, phone: 1 },
};

function offered(language: string, now: string, staff: StaffFact[], isHoliday = noHolidays) {
  const states = openChannels({ shop, language, now: at(now), isHoliday, staff });
  return Object.fromEntries(
    states.map((state) => [state.channel, state.isAvailable ? state.staffIds : [state.reason.kind, state.opensAt]]),
  );
}

const closed = (kind: string, opensAt: string | null = null) => [kind, opensAt && at(opensAt)];

test.each([
  ["somebody is there", "fr", "2026-11-23T10:30", [ada], { email: ["ada"], chat: ["ada"], phone: ["ada"] }],
  [
    "phone is not offered in English",
    "en",
    "2026-11-23T10:30",
    [ada],
    { email: ["ada"], chat: ["ada"], phone: closed("language_not_offered") },
  ],
  [
    "a language nobody offers",
    "de",
    "2026-11-23T10:30",
    [ada],
    { email: [], chat: closed("language_not_offered"), phone: closed("language_not_offered") },
  ],
  [
    "the break, and the phone's own hours",
    "fr",
    "2026-11-23T12:40",
    [ada],
    {
      email: ["ada"],
      chat: closed("outside_hours", "2026-11-23T13:30"),
      phone: closed("outside_hours", "2026-11-24T10:00"),
    },
  ],
  [
    "the evening",
    "fr",
    "2026-11-24T18:00",
    [ada],
    {
      email: ["ada"],
      chat: closed("outside_hours", "2026-11-28T10:00"),
      phone: closed("outside_hours", "2026-11-30T10:00"),
    },
  ],
  [
    "everybody is away",
    "fr",
    "2026-11-23T10:30",
    [{ ...ada, presence: "away" }],
    { email: [], chat: closed("nobody_present"), phone: closed("nobody_present") },
  ],
  [
    "those who are there speak another language",
    "fr",
    "2026-11-23T10:30",
    [{ ...ada, languages: ["en"] }],
    { email: [], chat: closed("nobody_present"), phone: closed("nobody_present") },
  ],
  [
    "those who are there work for another shop",
    "fr",
    "2026-11-23T10:30",
    [{ ...ada, shops: ["lueur"] }],
    { email: [], chat: closed("nobody_present"), phone: closed("nobody_present") },
  ],
  [
    "the only one is full",
    "fr",
    "2026-11-23T10:30",
    [{ ...ada, openByChannel: { chat: 3, phone: 1 } }],
    { email: ["ada"], chat: closed("everyone_busy"), phone: closed("everyone_busy") },
  ],
  [
    "one is full and one is not",
    "fr",
    "2026-11-23T10:30",
    [
      { ...ada, openByChannel: { chat: 3 } },
      { ...ada, id: "ben", channels: ["chat"] },
    ],
    { email: ["ada"], chat: ["ben"], phone: ["ada"] },
  ],
] satisfies [string, string, string, StaffFact[], unknown][])("%s", (_, language, now, staff, expected) => {
  expect(offered(language, now, staff)).toEqual(expected);
});

test("a channel that the shop does not have is not offered in any language", () => {
  const states = openChannels({
    shop: { ...shop, channels: { ...shop.channels, phone: null } },
    language: "fr",
    now: at("2026-11-23T10:30"),
    isHoliday: noHolidays,
    staff: [ada],
  });
  expect(states[2]).toEqual({
    channel: "phone",
    isAvailable: false,
    reason: { kind: "language_not_offered", languages: [] },
    opensAt: null,
  });
});

test("a holiday closes chat and phone until the next open day", () => {
  expect(offered("fr", "2026-11-23T10:30", [ada], (day) => day.toString() === "2026-11-23")).toEqual({
    email: ["ada"],
    chat: closed("outside_hours", "2026-11-24T09:00"),
    phone: closed("outside_hours", "2026-11-24T10:00"),
  });
});

test("e-mail is always available, and nobody is offered who could not take the case", () => {
  const person = fc.record({
    id: fc.string(),
    languages: fc.subarray(["fr", "en"]),
    channels: fc.subarray(["email", "chat", "phone"] as const),
    presence: fc.constantFrom("online" as const, "away" as const, "offline" as const),
    shift: fc.constant(null),
    shops: fc.subarray(["aurelia", "lueur"]),
    openByChannel: fc.record({ chat: fc.nat(4) }),
    capacityByChannel: fc.record({ chat: fc.nat(4) }),
  });
  const instants = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }).map((time) => new Date(time));
  fc.assert(
    fc.property(fc.array(person), instants, fc.constantFrom("fr", "en", "de"), (staff, now, language) => {
      const [email, chat] = openChannels({ shop, language, now, isHoliday: noHolidays, staff });
      expect(email?.isAvailable).toBe(true);
      if (!chat?.isAvailable) return;
      const ready = staff.filter(
        (one) =>
          one.presence === "online" &&
          one.languages.includes(language) &&
          one.shops.includes("aurelia") &&
          one.channels.includes("chat"),
      );
      expect(chat.staffIds).toEqual(
        ready.filter((one) => one.openByChannel.chat < one.capacityByChannel.chat).map(({ id }) => id),
      );
      expect(chat.staffIds.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["urgent", "2026-11-23T10:00", "2026-11-23T11:00"],
  ["high", "2026-11-23T12:00", "2026-11-23T15:00"],
  ["normal", "2026-11-23T10:00", "2026-11-24T10:00"],
  ["low", "2026-11-24T17:00", "2026-12-01T10:00"],
  ["urgent", "2026-11-22T23:00", "2026-11-23T10:00"],
] as const)("a reply to a case of %s priority opened %s is expected by %s", (priority, now, expected) => {
  expect(expectedReply(shop, priority, at(now), noHolidays)).toEqual(at(expected));
});

test("a shop that never opens can promise nothing", () => {
  expect(() => expectedReply(shop, "urgent", at("2026-11-23T10:00"), () => true)).toThrow("is not open");
});

/** A shift in a zone, from texts such as { mon: ["09:00-17:00"] }. */
function shift(hours: Partial<Record<Weekday, string[]>>, timeZone = "Europe/Paris", daysOff: string[] = []) {
  const days = weekdays.map((day) => {
    const parsed = parseHours(hours[day] ?? []);
    if (parsed.kind === "refused") throw new Error(parsed.message);
    return [day, parsed.stretches];
  });
  const week = Object.fromEntries(days) as WeeklyHours;
  return { timeZone, week, closures: new Set(daysOff), isHoliday: noHolidays };
}

const away = (hours: Parameters<typeof shift>[0], ...more: [string?, string[]?]): StaffFact => ({
  ...{ ...ada, presence: "offline", shift: shift(hours, ...more) },
});

// The example shop chats on Mondays and Tuesdays, 9:00-12:30 and 13:30-18:00, and on Saturdays, 10:00-16:00, in Paris.
test.each<[string, string, StaffFact[], string, string | null]>([
  [
    "a shift later today",
    "2026-11-23T10:00",
    [away({ mon: ["14:00-18:00"] })],
    "nobody_present",
    "2026-11-23T14:00:00+01:00",
  ],
  [
    "a shift that begins in the break",
    "2026-11-23T10:00",
    [away({ mon: ["12:45-18:00"] })],
    "nobody_present",
    "2026-11-23T13:30:00+01:00",
  ],
  [
    "the sooner of two",
    "2026-11-23T10:00",
    [away({ tue: ["09:00-12:00"] }), away({ mon: ["16:00-18:00"] })],
    "nobody_present",
    "2026-11-23T16:00:00+01:00",
  ],
  [
    "somebody's shift that runs and who is not there",
    "2026-11-23T10:00",
    [away({ mon: ["09:00-17:00"] })],
    "nobody_present",
    null,
  ],
  ["nobody with fixed hours", "2026-11-23T10:00", [{ ...ada, presence: "away" }], "nobody_present", null],
  [
    "a shift in Montréal, six hours behind",
    "2026-11-23T10:00",
    [away({ mon: ["08:00-16:00"] }, "America/Toronto")],
    "nobody_present",
    "2026-11-23T14:00:00+01:00",
  ],
  [
    "a shift past midnight in Tokyo, eight hours ahead",
    "2026-11-23T10:00",
    [away({ mon: ["22:00-02:00"] }, "Asia/Tokyo")],
    "nobody_present",
    "2026-11-23T14:00:00+01:00",
  ],
  [
    "a day off",
    "2026-11-23T10:00",
    [away({ mon: ["14:00-18:00"], tue: ["09:00-12:00"] }, "Europe/Paris", ["2026-11-23"])],
    "nobody_present",
    "2026-11-24T09:00:00+01:00",
  ],
  [
    "closed, and the next opening has nobody",
    "2026-11-23T19:00",
    [away({ sat: ["09:00-12:00"] })],
    "outside_hours",
    "2026-11-28T10:00:00+01:00",
  ],
  [
    "closed, and somebody without fixed hours",
    "2026-11-23T19:00",
    [away({ sat: ["09:00-12:00"] }), ada],
    "outside_hours",
    "2026-11-24T09:00:00+01:00",
  ],
  [
    "after the clocks went forward, New York still an hour nearer",
    "2026-03-16T10:00",
    [away({ mon: ["08:00-16:00"] }, "America/New_York")],
    "nobody_present",
    "2026-03-16T13:30:00+01:00",
  ],
])("when a channel can be chosen again: %s", (_, now, staff, kind, opensAt) => {
  const chat = openChannels({ shop, language: "fr", now: at(now), isHoliday: noHolidays, staff })[1];
  expect(chat).toMatchObject({ isAvailable: false, reason: { kind }, opensAt: opensAt && new Date(opensAt) });
});

test("at the instant that is told somebody able is on shift and the hours are open, and at none before", () => {
  const days = fc.subarray(["mon", "tue", "wed", "sat"] as const, { minLength: 1 });
  const hours = fc.constantFrom("00:00-24:00", "08:15-12:00", "13:00-19:45", "22:30-03:15");
  const zones = fc.constantFrom("Europe/Paris", "America/New_York", "Asia/Kolkata", "Pacific/Auckland");
  const person = fc
    .tuple(days, hours, zones)
    .map(([on, text, zone]) => away(Object.fromEntries(on.map((day) => [day, [text]])), zone));
  const halfHours = fc.integer({ min: 0, max: 2 * 17_520 });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 3 }), halfHours, (staff, step) => {
      const now = new Date(Date.UTC(2026, 0, 1) + step * 1_800_000);
      const chat = openChannels({ shop, language: "fr", now, isHoliday: noHolidays, staff })[1];
      if (!chat || chat.isAvailable || !chat.opensAt) return;
      const week = openingHoursOf(shop, noHolidays, "chat");
      const isStaffed = (instant: Date) =>
        isOpenAt(week, instant) && staff.some((one) => one.shift && isOpenAt(one.shift, instant));
      expect(isStaffed(chat.opensAt)).toBe(true);
      // Of several people one may be on shift and not there: that counts for nothing.
      if (staff.length > 1) return;
      const between = chat.opensAt.getTime() - now.getTime();
      expect(isStaffed(new Date(chat.opensAt.getTime() - 60_000))).toBe(false);
      expect(isStaffed(new Date(now.getTime() + between / 2))).toBe(false);
    }),
    { numRuns: 100 },
  );
});
