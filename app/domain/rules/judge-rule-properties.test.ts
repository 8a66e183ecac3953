import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { judgeRule } from "./judge-rule.ts";
import { ruleSchema } from "./rule.ts";

const rule = (written: unknown) => ruleSchema.parse(written);

const zones = fc.constantFrom(
  "Europe/Paris",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/Santiago",
  "Asia/Kathmandu",
  "Pacific/Auckland",
);
const instants = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) }).map((time) => new Date(time));
const amounts = fc.integer({ min: 0, max: 400 });

test("N days last to the end of the N-th day by the zone's own clocks, across every change of them", () => {
  fc.assert(
    fc.property(instants, amounts, zones, (deliveredAt, days, timeZone) => {
      const term = rule({ until: { from: "deliveredAt", days } });
      const order = exampleOrder({ deliveredAt });
      const judge = (now: Date) => judgeRule("r", term, order, { now, timeZone, isHoliday: noHolidays });
      const { deadline } = judge(deliveredAt);
      if (deadline?.kind !== "day") throw new Error("no day");
      const from = Temporal.Instant.fromEpochMilliseconds(deliveredAt.getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDate();
      expect(from.until(deadline.on).days).toBe(days);
      expect(judge(new Date(deadline.at.epochMilliseconds)).state).toBe("open");
      expect(judge(new Date(deadline.at.epochMilliseconds + 1)).state).toBe("closed");
    }),
    { numRuns: 1000 },
  );
});

test("N hours are real hours, whatever the clocks do", () => {
  fc.assert(
    fc.property(instants, amounts, zones, (placedAt, hours, timeZone) => {
      const outcome = judgeRule("r", rule({ until: { from: "placedAt", hours } }), exampleOrder({ placedAt }), {
        now: placedAt,
        timeZone,
        isHoliday: noHolidays,
      });
      expect(outcome.deadline?.at.epochMilliseconds).toBe(placedAt.getTime() + hours * 3_600_000);
      expect(outcome.state).toBe("open");
    }),
    { numRuns: 1000 },
  );
});

test("what opens after N units is closed exactly while a deadline of the same length runs", () => {
  const units = fc.constantFrom("minutes", "hours", "days", "workingDays", "businessDays", "weeks");
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: 0, max: 40 }),
      units,
      zones,
      fc.integer({ min: -5, max: 90 }),
      (placedAt, amount, unit, timeZone, daysLater) => {
        const now = new Date(placedAt.getTime() + daysLater * 86_400_000 + 1);
        const judge = (kind: string) =>
          judgeRule("r", rule({ [kind]: { from: "placedAt", [unit]: amount } }), exampleOrder({ placedAt }), {
            now,
            timeZone,
            isHoliday: noHolidays,
          });
        expect(judge("until").state === "open").toBe(judge("after").state === "closed");
        expect(judge("until").state).toBe(judge("expect").state);
      },
    ),
    { numRuns: 1000 },
  );
});

test("once closed, a deadline never opens again", () => {
  fc.assert(
    fc.property(
      instants,
      instants,
      instants,
      zones,
      fc.integer({ min: 0, max: 23 }),
      (placedAt, one, other, timeZone, hour) => {
        const term = rule({ until: { from: "placedAt", sameDayAt: `${String(hour).padStart(2, "0")}:30` } });
        const [sooner, later] = one < other ? [one, other] : [other, one];
        const judge = (now: Date) =>
          judgeRule("r", term, exampleOrder({ placedAt }), { now, timeZone, isHoliday: noHolidays }).state;
        if (judge(sooner) === "closed") expect(judge(later)).toBe("closed");
        expect(judge(new Date(placedAt.getTime() - 86_400_000 * 2))).toBe("open");
      },
    ),
    { numRuns: 1000 },
  );
});
