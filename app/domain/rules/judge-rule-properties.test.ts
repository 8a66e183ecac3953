import fc from "fast-check";
import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { hasShown, isoDay, localDay, localMinutes, nthDay } from "#tests/support/clock-oracle.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { judgeRule } from "./judge-rule.ts";
import { ruleSchema } from "./rule.ts";

const zones = fc.constantFrom(
  "Europe/Paris",
  "America/Los_Angeles",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/Santiago",
  "Asia/Kathmandu",
  "Pacific/Auckland",
  "Africa/Casablanca",
  "Pacific/Apia",
);

/** Nights in which clocks change in Europe, the Americas and Australia; half of all instants fall around one. */
const changes = [
  "2026-03-29T01:00Z",
  "2026-10-25T01:00Z",
  "2026-03-08T10:00Z",
  "2026-11-01T09:00Z",
  "2026-10-03T15:30Z",
];
const anytime = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -172_800_000, max: 172_800_000 }))
  .map(([at, away]) => Date.parse(at) + away);
const instants = fc.oneof(anytime, nearChange);
const holidays = fc.uniqueArray(fc.integer({ min: -20, max: 60 }), { maxLength: 12 });

function judge(written: unknown, changed: Partial<Order>, now: number, timeZone: string, off = new Set<string>()) {
  const isHoliday = off.size === 0 ? noHolidays : (day: { toString(): string }) => off.has(day.toString());
  return judgeRule("it", ruleSchema.parse(written), exampleOrder(changed), { now: new Date(now), timeZone, isHoliday });
}

/** A whole day stays open to its last millisecond and closes with the next one. */
function expectWholeDay(written: unknown, from: number, day: number, timeZone: string, off?: Set<string>) {
  const deliveredAt = new Date(from);
  const { deadline } = judge(written, { deliveredAt }, from, timeZone, off);
  if (deadline?.kind !== "day") throw new Error("no day");
  const last = deadline.at.epochMilliseconds;
  expect(deadline.on.toString()).toBe(isoDay(day));
  expect(localDay(last, timeZone)).toBe(day);
  expect(localDay(last + 1, timeZone)).toBeGreaterThan(day);
  expect(judge(written, { deliveredAt }, last, timeZone, off).state).toBe("open");
  expect(judge(written, { deliveredAt }, last + 1, timeZone, off).state).toBe("closed");
}

test("N days and weeks last to the end of that day by the zone's own clocks, across every change of them", () => {
  const counts = fc.constantFrom(["days", 1] as const, ["weeks", 7] as const);
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 400 }), counts, zones, (from, amount, [unit, length], timeZone) => {
      // Samoa left 30 December 2011 out, long before these instants: every zone here has every day.
      const day = localDay(from, timeZone) + amount * length;
      expectWholeDay({ until: { from: "deliveredAt", [unit]: amount } }, from, day, timeZone);
    }),
    { numRuns: 2500 },
  );
});

test("working and business days are those that a calendar leaves when Sundays, Saturdays and holidays are struck out", () => {
  const kinds = fc.constantFrom(["workingDays", 6] as const, ["businessDays", 5] as const);
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: 0, max: 30 }),
      kinds,
      zones,
      holidays,
      (from, amount, [unit, last], timeZone, away) => {
        const start = localDay(from, timeZone);
        const off = new Set(away.map((days) => isoDay(start + days)));
        const day = nthDay(start, amount, last, off);
        expectWholeDay({ until: { from: "deliveredAt", [unit]: amount } }, from, day, timeZone, off);
      },
    ),
    { numRuns: 2500 },
  );
});

test("with an hour, the day itself counts when it is worked on and the clock has not shown that hour", () => {
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 23 }),
      zones,
      holidays,
      (at, amount, hour, timeZone, away) => {
        // The oracle looks at the clock every quarter of an hour.
        const from = Math.floor(at / 900_000) * 900_000;
        const start = localDay(from, timeZone);
        const off = new Set(away.map((days) => isoDay(start + days)));
        const isLate = hasShown(hour * 60, start, from, timeZone);
        const day = nthDay(isLate ? start : start - 1, amount, 5, off);
        const sameDayBefore = `${String(hour).padStart(2, "0")}:00`;
        const term = { from: "deliveredAt", businessDays: amount, sameDayBefore };
        expectWholeDay({ until: term }, from, day, timeZone, off);
      },
    ),
    { numRuns: 1500 },
  );
});

test("N minutes and hours are real ones, whatever the clocks do, and their last instant still counts", () => {
  const units = fc.constantFrom(["minutes", 60_000] as const, ["hours", 3_600_000] as const);
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 400 }), units, zones, (from, amount, [unit, length], timeZone) => {
      const placedAt = new Date(from);
      const written = { until: { from: "placedAt", [unit]: amount } };
      const end = from + amount * length;
      expect(judge(written, { placedAt }, end, timeZone)).toMatchObject({ state: "open" });
      expect(judge(written, { placedAt }, end + 1, timeZone)).toMatchObject({ state: "closed" });
      expect(judge(written, { placedAt }, from, timeZone).deadline?.at.epochMilliseconds).toBe(end);
    }),
    { numRuns: 2500 },
  );
});

test("a clock time on the same day is over once the zone's clock has shown it, and never opens again", () => {
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: 0, max: 23 }),
      zones,
      (placed, quarters, hour, timeZone) => {
        const placedAt = new Date(placed);
        const now = Math.floor(placed / 900_000) * 900_000 + quarters * 900_000;
        const sameDayAt = `${String(hour).padStart(2, "0")}:30`;
        const { state, deadline } = judge({ until: { from: "placedAt", sameDayAt } }, { placedAt }, now, timeZone);
        const isOver = hasShown(hour * 60 + 30, localDay(placed, timeZone), now, timeZone);
        expect(state).toBe(isOver ? "closed" : "open");
        expect(localMinutes(deadline?.at.epochMilliseconds ?? 0, timeZone)).toBeGreaterThanOrEqual(hour * 60 + 30);
      },
    ),
    { numRuns: 1500 },
  );
});

test("a clock time that a night shows twice is over with its first showing, one that it skips when the clocks jump", () => {
  const nights = fc.constantFrom(
    ["2026-10-25T01:00Z", "Europe/Paris"] as const,
    ["2026-03-29T01:00Z", "Europe/Paris"] as const,
    ["2026-11-01T09:00Z", "America/Los_Angeles"] as const,
    ["2026-03-08T10:00Z", "America/Los_Angeles"] as const,
    ["2026-04-04T15:00Z", "Australia/Lord_Howe"] as const,
  );
  const quarters = fc.integer({ min: -12, max: 12 });
  fc.assert(
    fc.property(nights, quarters, quarters, fc.integer({ min: 0, max: 15 }), ([at, zone], before, after, quarter) => {
      const placed = Date.parse(at) + before * 900_000;
      const now = Date.parse(at) + after * 900_000;
      const sameDayAt = `0${Math.floor(quarter / 4)}:${String((quarter % 4) * 15).padStart(2, "0")}`;
      const { state } = judge({ until: { from: "placedAt", sameDayAt } }, { placedAt: new Date(placed) }, now, zone);
      expect(state).toBe(hasShown(quarter * 15, localDay(placed, zone), now, zone) ? "closed" : "open");
    }),
    { numRuns: 1500 },
  );
});

test("what opens after N units is closed exactly while a deadline of the same length runs", () => {
  const units = fc.constantFrom("minutes", "hours", "days", "workingDays", "businessDays", "weeks");
  const amounts = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      instants,
      amounts,
      units,
      zones,
      fc.integer({ min: -5, max: 90 }),
      (from, amount, unit, zone, later) => {
        const now = from + later * 86_400_000 + 1;
        const placedAt = new Date(from);
        const state = (kind: string) =>
          judge({ [kind]: { from: "placedAt", [unit]: amount } }, { placedAt }, now, zone).state;
        expect(state("until") === "open").toBe(state("after") === "closed");
        expect(state("until")).toBe(state("expect"));
      },
    ),
    { numRuns: 1000 },
  );
});

test("a rule is unknown exactly when a fact that decides is missing, names it, and never throws", () => {
  const code = fc.constantFrom("a", "b", null);
  const date = fc.option(instants.map((time) => new Date(time)));
  const dates = fc.record({ shippedAt: date, deliveredAt: date, returnReceivedAt: date });
  const fields = fc.constantFrom("shippedAt" as const, "deliveredAt" as const, "returnReceivedAt" as const);
  const parts = fc.record({ applies: fc.boolean(), allows: fc.boolean(), varies: fc.boolean() });
  fc.assert(
    fc.property(code, code, code, dates, fields, fields, parts, instants, zones, (...given) => {
      const [carrier, paymentMethod, deliveryMethod, known, own, other, has, now, timeZone] = given;
      const written = {
        ...(has.applies ? { appliesTo: { carrier: "a" } } : {}),
        ...(has.allows ? { allowed: { paymentMethod: "a" } } : {}),
        ...(has.varies ? { variants: [{ when: { deliveryMethod: "a" }, until: { from: other, hours: 5 } }] } : {}),
        until: { from: own, workingDays: 3 },
      };
      const { state, reason } = judge(written, { carrier, paymentMethod, deliveryMethod, ...known }, now, timeZone);
      const needed = (): string | null => {
        if (has.applies && carrier !== "a") return carrier === null ? "carrier" : null;
        if (has.allows && paymentMethod !== "a") return paymentMethod === null ? "paymentMethod" : null;
        if (has.varies && deliveryMethod === null) return "deliveryMethod";
        const from = has.varies && deliveryMethod === "a" ? other : own;
        return known[from] === null ? from : null;
      };
      const missing = needed();
      expect(state === "unknown").toBe(missing !== null);
      if (missing !== null) expect(reason).toEqual({ kind: "missing", fields: [missing] });
    }),
    { numRuns: 2500 },
  );
});
