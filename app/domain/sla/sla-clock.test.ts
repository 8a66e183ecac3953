import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addBusinessMinutes } from "#app/domain/calendar/opening-hours.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { parseHours } from "#app/domain/calendar/parse-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { Weekday, WeeklyHours } from "#app/domain/calendar/week.ts";
import { isoDay, localDay, localMinutes } from "#tests/support/clock-oracle.ts";
import { lapseClock, pauseClock, resumeClock, retargetClock, startClock, usedAt } from "./sla-clock.ts";
import type { ClockTerms, SlaClock } from "./sla-clock.ts";

function week(hours: Partial<Record<Weekday, string[]>>): WeeklyHours {
  const days = weekdays.map((day) => {
    const parsed = parseHours(hours[day] ?? []);
    if (parsed.kind === "refused") throw new Error(parsed.message);
    return [day, parsed.stretches];
  });
  return Object.fromEntries(days) as WeeklyHours;
}

const split = ["09:00-12:30", "13:30-18:00"];
const office: OpeningHours = {
  timeZone: "Europe/Paris",
  week: week({ mon: split, tue: split, wed: split, thu: split, fri: split }),
  closures: new Set(["2026-11-26"]),
  isHoliday: (day) => day.toString() === "2026-11-11",
};
const nights: OpeningHours = {
  ...office,
  week: week({ fri: ["22:00-02:00"], sat: ["22:00-04:00"], sun: ["01:00-05:00"] }),
  closures: new Set(),
};
const terms = (hours: OpeningHours): ClockTerms => ({ hours, warnAtPercent: 75, escalateAfterPercent: 100 });
const paris = (text: string) =>
  new Date(Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Paris").epochMilliseconds);
const started = (hours: OpeningHours, at: Date, targetMinutes: number) =>
  startClock({ target: "first_reply", targetMinutes, channel: "email" }, at, terms(hours));

test.each([
  ["within a stretch", office, "2026-11-23T09:30", 60, "2026-11-23T10:15", "2026-11-23T10:30"],
  ["over the break", office, "2026-11-23T12:00", 60, "2026-11-23T13:45", "2026-11-23T14:00"],
  ["from the evening", office, "2026-11-23T20:00", 60, "2026-11-24T09:45", "2026-11-24T10:00"],
  ["over a holiday", office, "2026-11-10T17:00", 120, "2026-11-12T09:30", "2026-11-12T10:00"],
  ["over a closure", office, "2026-11-25T17:30", 60, "2026-11-27T09:15", "2026-11-27T09:30"],
  ["over a weekend", office, "2026-11-20T17:30", 40, "2026-11-20T18:00", "2026-11-23T09:10"],
  ["past midnight", nights, "2026-11-27T23:00", 240, "2026-11-28T02:00", "2026-11-28T23:00"],
  ["when the clocks jump", nights, "2026-03-29T01:00", 80, "2026-03-29T03:00", "2026-03-29T03:20"],
  ["when an hour comes twice", nights, "2026-10-25T00:30", 120, "2026-10-25T02:00", "2026-10-25T02:30"],
])("a clock started %s warns and falls due", (_, hours, at, minutes, warnAt, dueAt) => {
  const clock = started(hours, paris(at), minutes);
  expect(clock.dueAt).toEqual(paris(dueAt));
  expect(clock.warnAt).toEqual(paris(warnAt));
});

test("a pause moves what is left to the end of it", () => {
  const clock = started(office, paris("2026-11-23T09:00"), 120);
  const paused = pauseClock(clock, paris("2026-11-23T09:50"), terms(office));
  expect(paused).toMatchObject({ usedSeconds: 3000, runningSince: null, dueAt: null, warnAt: null });
  const resumed = resumeClock(paused, paris("2026-11-24T17:00"), terms(office));
  expect([resumed.warnAt, resumed.dueAt]).toEqual([paris("2026-11-24T17:40"), paris("2026-11-25T09:10")]);
});

test("another target counts what was used, and falls due at once when that was more", () => {
  const clock = started(office, paris("2026-11-23T09:00"), 480);
  const at = paris("2026-11-23T11:00");
  const to = (targetMinutes: number) =>
    retargetClock(clock, { targetMinutes, channel: "email" }, at, { before: terms(office), after: terms(office) });
  expect(to(180).dueAt).toEqual(paris("2026-11-23T12:00"));
  expect(to(60).dueAt).toEqual(at);
  expect(to(960).dueAt).toEqual(paris("2026-11-24T18:00"));
});

test("another channel's hours count from the change on", () => {
  const clock = started(office, paris("2026-11-23T17:00"), 120);
  const chat = { ...office, week: week({ mon: ["09:00-20:00"] }) };
  const changed = retargetClock(clock, { targetMinutes: 120, channel: "chat" }, paris("2026-11-23T18:30"), {
    before: terms(office),
    after: terms(chat),
  });
  expect([changed.usedSeconds, changed.dueAt]).toEqual([3600, paris("2026-11-23T19:30")]);
});

test("a breach that is told is told again only when a longer target puts it off", () => {
  const late = lapseClock(started(office, paris("2026-11-23T09:00"), 60), paris("2026-11-23T10:30"));
  expect(late.lapses).toEqual([
    { kind: "warned", target: "first_reply", at: paris("2026-11-23T09:45") },
    { kind: "breached", target: "first_reply", at: paris("2026-11-23T10:00") },
  ]);
  expect(lapseClock(late.clock, paris("2026-11-23T12:00")).lapses).toEqual([]);
  const to = (targetMinutes: number) =>
    retargetClock(late.clock, { targetMinutes, channel: "email" }, paris("2026-11-23T10:30"), {
      before: terms(office),
      after: terms(office),
    });
  expect(lapseClock(to(30), paris("2026-11-23T17:00")).lapses).toEqual([]);
  expect(lapseClock(to(180), paris("2026-11-23T17:00")).lapses.map(({ at }) => at)).toEqual([
    paris("2026-11-23T11:15"),
    paris("2026-11-23T12:00"),
  ]);
});

test("a breach told before a pause is told again when a longer target, set during it, puts it off", () => {
  const late = lapseClock(started(office, paris("2026-11-23T09:00"), 60), paris("2026-11-23T10:30"));
  const paused = pauseClock(late.clock, paris("2026-11-23T10:30"), terms(office));
  const to = (targetMinutes: number) =>
    retargetClock(paused, { targetMinutes, channel: "email" }, paris("2026-11-23T11:00"), {
      before: terms(office),
      after: terms(office),
    });
  const resumed = (targetMinutes: number) =>
    lapseClock(resumeClock(to(targetMinutes), paris("2026-11-23T14:00"), terms(office)), paris("2026-11-23T18:00"));
  expect(to(180)).toMatchObject({ warnedAt: null, breachedAt: null });
  expect(resumed(180).lapses.map(({ at }) => at)).toEqual([paris("2026-11-23T14:45"), paris("2026-11-23T15:30")]);
  expect(to(110)).toMatchObject({ warnedAt: paris("2026-11-23T09:45"), breachedAt: null });
  expect(to(90)).toMatchObject({ breachedAt: paris("2026-11-23T10:00") });
  expect(resumed(30).lapses).toEqual([]);
});

const zones = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"] as const;
const wholeMinute = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 })
  .map((minute) => minute * 60_000);
const someHours = fc
  .tuple(
    fc.constantFrom(...zones),
    fc.constantFrom(office, nights),
    fc.subarray(["2026-03-29", "2026-10-25", "2026-05-14"]),
  )
  .map(([timeZone, hours, closures]): OpeningHours => ({ ...hours, timeZone, closures: new Set(closures) }));

/** Whether it is open, from Intl's clock alone: a stretch of today's, or yesterday's that runs past midnight. */
function isOpen({ week: hours, timeZone, closures }: OpeningHours, at: number): boolean {
  const [today, minutes] = [localDay(at, timeZone), localMinutes(at, timeZone)];
  return [0, 1].some((back) => {
    const day = today - back;
    if (closures.has(isoDay(day)) || isoDay(day) === "2026-11-11") return false;
    const weekday = weekdays[(new Date(day * 86_400_000).getUTCDay() + 6) % 7] as Weekday;
    const clock = minutes + back * 1440;
    return hours[weekday].some(({ opens, closes }) => opens <= clock && clock < closes);
  });
}

/** Counts the open minutes one by one, of those in which the clock ran. */
function walk(hours: OpeningHours, from: number, to: number, isRunning: (at: number) => boolean): number {
  let seconds = 0;
  for (let at = from; at < to; at += 60_000) if (isRunning(at) && isOpen(hours, at)) seconds += 60;
  return seconds;
}

test("used time never counts closed or paused time: many pauses come to what a walk minute by minute finds", () => {
  const spans = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(someHours, wholeMinute, spans, (hours, from, lengths) => {
      // Longer than all the spans together, so that it never falls due.
      let clock: SlaClock = started(hours, new Date(from), 2_000);
      const running: [number, number][] = [];
      let at = from;
      lengths.forEach((length, index) => {
        const end = at + length * 60_000;
        if (index % 2 === 0) {
          clock = pauseClock(resumeClock(clock, new Date(at), terms(hours)), new Date(end), terms(hours));
          running.push([at, end]);
        }
        at = end;
      });
      const isRunning = (instant: number) => running.some(([start, end]) => start <= instant && instant < end);
      expect(usedAt(clock, new Date(at), terms(hours))).toBe(walk(hours, from, at, isRunning));
    }),
    { numRuns: 50 },
  );
});

test("splitting a wait changes nothing: paused and resumed at one instant it falls due as if never stopped", () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 8 });
  fc.assert(
    fc.property(someHours, wholeMinute, fc.integer({ min: 1, max: 2000 }), cuts, (hours, from, target, minutes) => {
      const whole = started(hours, new Date(from), target);
      const dueAt = whole.dueAt as Date;
      expect(dueAt).toEqual(addBusinessMinutes(hours, new Date(from), target));
      const instants = minutes.map((minute) => new Date(from + minute * 60_000)).filter((at) => at < dueAt);
      const split = instants
        .sort((a, b) => a.getTime() - b.getTime())
        .reduce((clock, at) => resumeClock(pauseClock(clock, at, terms(hours)), at, terms(hours)), whole);
      expect(split.dueAt).toEqual(dueAt);
      expect(usedAt(split, dueAt, terms(hours))).toBe(target * 60);
    }),
    { numRuns: 300 },
  );
});

test("a pause never brings the due time nearer, and moves it by no more than itself when always open", () => {
  const always = { ...office, isHoliday: () => false, closures: new Set<string>(), week: week({}) };
  for (const day of weekdays) always.week[day] = [{ opens: 0, closes: 1440 }];
  fc.assert(
    fc.property(wholeMinute, fc.nat(500), fc.nat(5000), (from, before, length) => {
      const clock = started(always, new Date(from), 501);
      const [stop, go] = [new Date(from + before * 60_000), new Date(from + (before + length) * 60_000)];
      const resumed = resumeClock(pauseClock(clock, stop, terms(always)), go, terms(always));
      expect((resumed.dueAt as Date).getTime() - (clock.dueAt as Date).getTime()).toBe(length * 60_000);
    }),
    { numRuns: 300 },
  );
});
