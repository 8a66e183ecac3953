import { expect, test } from "vitest";
import { judged } from "#tests/support/judged-rule.ts";
import { describeSum } from "./describe-sum.ts";
import { ruleSchema } from "./rule.ts";

/** 2026: Monday 28 December; New Year's Day is a Friday and a holiday. */
const leaves = { until: { from: "placedAt", businessDays: 1, sameDayBefore: "15:00" } };
const dueOn = (written: unknown, placed: string) => {
  const { deadline } = judged(written, { placedAt: new Date(placed) });
  return deadline?.kind === "day" ? deadline.on.toString() : null;
};

test.each([
  ["a Monday just before the hour", "2026-12-28T14:59:59.999+01:00", "2026-12-28"],
  ["a Monday at the hour", "2026-12-28T15:00:00+01:00", "2026-12-29"],
  ["a Thursday after the hour, before a holiday and a weekend", "2026-12-31T15:01:00+01:00", "2027-01-04"],
  ["a holiday before the hour", "2027-01-01T09:00:00+01:00", "2027-01-04"],
  ["a Saturday before the hour", "2026-12-26T09:00:00+01:00", "2026-12-28"],
  ["a Sunday after the hour", "2026-12-27T20:00:00+01:00", "2026-12-28"],
  ["a summer day, by the zone's own clock", "2026-07-06T12:59:00Z", "2026-07-06"],
  ["a summer day at the hour there", "2026-07-06T13:00:00Z", "2026-07-07"],
  ["the Friday before the clocks go forward", "2026-03-27T15:30:00+01:00", "2026-03-30"],
])("what counts its own day before 15:00 is due for %s", (_, placed, due) => {
  expect(dueOn(leaves, placed)).toBe(due);
});

test("a Saturday before the hour is itself the first of its working days, and a range keeps both ends", () => {
  const range = { expect: { from: "placedAt", workingDays: [1, 3], sameDayBefore: "15:00" } };
  const { deadline, earliest } = judged(range, { placedAt: new Date("2026-12-26T09:00:00+01:00") });
  expect([earliest, deadline].map((end) => end?.at.toPlainDate().toString())).toEqual(["2026-12-26", "2026-12-29"]);
});

test.each([
  [
    "2026-12-28T14:00:00+01:00",
    "passée le 28 déc. (avant 15 h : ce jour compte) + 1 jour ouvré = 28 déc. 2026",
    "placed on 28 Dec. (before 15:00: this day counts) + 1 business day (Mon–Fri) = 28 Dec. 2026",
  ],
  [
    "2026-12-28T15:00:00+01:00",
    "passée le 28 déc. (15 h ou plus tard : dès le lendemain) + 1 jour ouvré = 29 déc. 2026",
    "placed on 28 Dec. (at 15:00 or later: from the next day) + 1 business day (Mon–Fri) = 29 Dec. 2026",
  ],
  [
    "2026-12-27T10:00:00+01:00",
    "passée le 27 déc. + 1 jour ouvré = 28 déc. 2026",
    "placed on 27 Dec. + 1 business day (Mon–Fri) = 28 Dec. 2026",
  ],
])("the sum of an order of %s says on which side of the hour it is", (placed, fr, en) => {
  const outcome = judged(leaves, { placedAt: new Date(placed) });
  const now = new Date(placed);
  expect([describeSum(outcome, { now, locale: "fr" }), describeSum(outcome, { now, locale: "en" })]).toEqual([fr, en]);
});

test.each([
  [{ from: "placedAt", hours: 12, sameDayBefore: "15:00" }, "workingDays or businessDays"],
  [{ from: "placedAt", days: 2, sameDayBefore: "15:00" }, "workingDays or businessDays"],
  [{ from: "placedAt", businessDays: 0, sameDayBefore: "15:00" }, "1 at the least"],
  [{ from: "placedAt", businessDays: 1, sameDayBefore: "15h" }, "in quotes"],
  [{ from: "placedAt", businessDays: 1, sameDayBefore: "15:00", startNextDay: true }, "startNextDay"],
])("%j is refused", (until, mend) => {
  expect(JSON.stringify(ruleSchema.safeParse({ until }).error?.issues)).toContain(mend);
});

test("a range that may begin with no day at all is refused with an hour", () => {
  const written = { expect: { from: "placedAt", businessDays: [0, 2], sameDayBefore: "15:00" } };
  expect(JSON.stringify(ruleSchema.safeParse(written).error?.issues)).toContain("1 at the least");
});
