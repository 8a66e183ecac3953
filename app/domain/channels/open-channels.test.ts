import fc from "fast-check";
import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
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
    reason: { kind: "language_not_offered" },
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
