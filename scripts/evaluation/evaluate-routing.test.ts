import fc from "fast-check";
import { expect, test } from "vitest";
import { channels } from "#app/domain/shops/shop.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { readCases } from "./cases.ts";
import { evaluateRouting } from "./evaluate-routing.ts";
import { routingCaseSchema } from "./routing-case.ts";
import { routingMisses, totalRouting } from "./total-routing.ts";

test("every situation of the golden file comes out as it says", async () => {
  const cases = await readCases("tests/golden/routing.jsonl", routingCaseSchema);
  const results = evaluateRouting(cases);
  expect(routingMisses(cases, results)).toEqual([]);
  expect(totalRouting(cases, results)).toMatchObject({ n: 122, expected: 122, passed: 122 });
});

test("what came out otherwise is a miss, and what the case does not say is none", () => {
  const one = routingCaseSchema.parse({
    ...{ id: 7, now: "2026-11-23T10:30:00Z", customer: { lang: "fr", message: "" }, staff: [] },
    matrix: { chat: ["fr"] },
    expected: {
      offered: ["email", "chat"],
      unavailable: { chat: "outside_hours" },
      assignee: { email: 3 },
      language: "en",
    },
  });
  const misses = routingMisses([one], evaluateRouting([one]));
  expect(misses).toEqual([
    "7: offered email, wanted email, chat; unavailable of chat nobody_present, wanted outside_hours; assignee of email null, wanted 3; language fr, wanted en",
  ]);
  const silent = routingCaseSchema.parse({ id: 8, now: "2026-11-23T10:30Z", customer: {}, matrix: {}, staff: [] });
  expect(routingMisses([silent], evaluateRouting([silent]))).toEqual([]);
});

test.each([
  ["now", { now: "tomorrow" }, /write the instant as/],
  ["timezone", { timezone: "Mars/Olympus" }, /IANA name/],
  ["matrix", { matrix: { chat: "fr" } }, /matrix/],
  ["hours", { hours: { mon: ["9-18"] } }, /hours/],
  ["presence", { staff: [{ id: 1, languages: ["fr"], presence: "asleep" }] }, /online, away, offline or null/],
  ["capacity", { staff: [{ id: 1, languages: ["fr"], capacity: -1 }] }, /capacity/],
  [
    "shift",
    { staff: [{ id: 1, languages: ["fr"], shift: { days: ["someday"], start: "9:00", end: "17:00" } }] },
    /shift/,
  ],
])("a case whose %s cannot be read is refused by name", (_, changes, message) => {
  const plain = { id: 1, now: "2026-11-23T10:30:00Z", customer: { lang: "fr" }, matrix: { chat: ["fr"] }, staff: [] };
  const parsed = routingCaseSchema.safeParse({ ...plain, ...changes });
  expect(parsed.success).toBe(false);
  expect(String(parsed.error)).toMatch(message);
});

test.each([
  ["mon-fri", { "mon-fri": ["09:00-18:00"] }, "2026-11-25T10:00:00Z", true],
  ["mon-fri", { "mon-fri": ["09:00-18:00"] }, "2026-11-28T10:00:00Z", false],
  ["fri-mon", [{ days: "fri-mon", start: "09:00", end: "18:00" }], "2026-11-29T10:00:00Z", true],
  ["mon, wed", { "mon, wed": "9:00-18:00" }, "2026-11-25T10:00:00Z", true],
  ["a day in full", { Wednesday: ["09:00-18:00"] }, "2026-11-25T10:00:00Z", true],
  ["a whole day", { wed: ["00:00-00:00"] }, "2026-11-25T23:00:00Z", true],
  ["no day named", {}, "2026-11-25T10:00:00Z", false],
])("hours for %s are read as they are written", (_, hours, now, isOpen) => {
  const staff = [{ id: "ada", languages: ["fr"], presence: "online" }];
  const { offered } = run({ id: 1, now, customer: { lang: "fr" }, matrix: { chat: ["fr"] }, hours, staff });
  expect(offered.includes("chat")).toBe(isOpen);
});

test.each([
  ["hours", { hours: { monkey: ["09:00-18:00"] } }, /write hours as/],
  ["hours", { hours: { "mon-fri-sun": ["09:00-18:00"] } }, /write hours as/],
  ["shift", { staff: [{ id: 1, languages: ["fr"], shift: { days: ["mon"], start: "9" } }] }, /write it as/],
])("%s that cannot be read are refused with a form that can", (_, changes, message) => {
  const plain = { id: 1, now: "2026-11-23T10:30:00Z", customer: {}, matrix: { chat: ["fr"] }, staff: [] };
  expect(String(routingCaseSchema.safeParse({ ...plain, ...changes }).error)).toMatch(message);
});

const spoken = ["fr", "en", "de", "zh"];
const words: Record<string, string> = {
  ...{ fr: "où est mon colis, je l'attends depuis lundi", en: "where is my parcel, I have been waiting for it" },
  ...{ de: "wo ist mein Paket, ich warte seit Montag darauf", zh: "我的包裹在哪里" },
};
const times = fc.constantFrom("00:00", "06:30", "09:00", "12:30", "17:00", "22:00", "23:59");
const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const zone = fc.constantFrom("Europe/Paris", "America/New_York", "Asia/Tokyo", "Pacific/Auckland");
const shift = fc.record({ tz: zone, days: fc.subarray(week, { minLength: 1 }), start: times, end: times });
const counts = fc.oneof(fc.nat(4), fc.record({ email: fc.nat(4), chat: fc.nat(4), phone: fc.nat(4) }));
const person = fc.record({
  languages: fc.subarray(spoken),
  channels: fc.subarray([...channels]),
  presence: fc.constantFrom("online", "away", "offline", null),
  open: counts,
  capacity: counts,
  shift: fc.option(shift),
});
const hours = fc.option(fc.record({ days: fc.subarray(week, { minLength: 1 }), start: times, end: times }));
const situation = fc
  .record({
    at: fc.integer({ min: 0, max: 2 * 17_520 }),
    timezone: zone,
    language: fc.constantFrom(...spoken),
    matrix: fc.record({ email: fc.subarray(spoken), chat: fc.subarray(spoken), phone: fc.subarray(spoken) }),
    hours,
    people: fc.array(person, { maxLength: 5 }),
  })
  .map(({ at, language, people, ...rest }) => ({
    ...rest,
    id: 1,
    now: new Date(Date.UTC(2026, 0, 1) + at * 1_800_000).toISOString(),
    customer: { lang: language, message: words[language] },
    staff: people.map((one, index) => ({ ...one, id: `p${index}` })),
  }));

const run = (input: unknown) => evaluateRouting([routingCaseSchema.parse(input)])[0]!;
const countOf = (count: number | Record<Channel, number>, channel: Channel) =>
  typeof count === "number" ? count : count[channel];

test("no channel is offered that nobody can serve, nobody gets what they cannot take, and e-mail is always there", () => {
  fc.assert(
    fc.property(situation, (input) => {
      const { offered, unavailable, assignee } = run(input);
      expect(offered).toContain("email");
      expect([...offered, ...Object.keys(unavailable)].sort()).toEqual([...channels].sort());
      expect(Object.keys(assignee).sort()).toEqual([...offered].sort());
      const language = input.customer.lang;
      for (const channel of offered) {
        const able = input.staff.filter(
          (one) =>
            (one.presence === "online" || (one.presence === null && one.shift !== null)) &&
            one.languages.includes(language) &&
            one.channels.includes(channel) &&
            countOf(one.open, channel) < countOf(one.capacity, channel),
        );
        const id = assignee[channel] ?? null;
        if (id !== null) expect(able.map((one) => one.id)).toContain(id);
        if (channel === "email") continue;
        expect(input.matrix[channel]).toContain(language);
        expect(id).not.toBeNull();
      }
    }),
    { numRuns: 400 },
  );
});

test("the order in which people stand in a case changes nothing", () => {
  fc.assert(
    fc.property(situation, (input) => {
      expect(run({ ...input, staff: [...input.staff].reverse() })).toEqual(run(input));
    }),
    { numRuns: 150 },
  );
});

test("one more person who is there, speaks the language and is free takes no channel away and gets nobody less", () => {
  fc.assert(
    fc.property(situation, (input) => {
      const before = run(input);
      const helper = {
        id: "zoe",
        languages: spoken,
        channels: [...channels],
        presence: "online",
        open: 0,
        capacity: 9,
      };
      const after = run({ ...input, staff: [...input.staff, helper] });
      for (const channel of before.offered) expect(after.offered).toContain(channel);
      for (const channel of after.offered) expect(after.assignee[channel]).not.toBeNull();
    }),
    { numRuns: 150 },
  );
});
