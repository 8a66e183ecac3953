import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { parseDaysOff, printDaysOff } from "./days-off.ts";
import { parseWorkPlan } from "./parse-work-plan.ts";
import type { TypedPlan } from "./parse-work-plan.ts";

const choices = { shops: ["aurelia", "lueur"], languages: ["en", "fr"], topics: ["return", "return.slip"] };
const typed: TypedPlan = {
  ...{ shops: ["aurelia"], languages: ["fr", "en"], channels: ["chat", "email"], topics: ["return"] },
  ...{ timeZone: "Europe/Paris", daysOff: "" },
  ...{ "capacity-email": "20", "capacity-chat": "3", "capacity-phone": "0" },
  ...{ "shift-mon": "9h–12h30, 13:30-18:00", "shift-tue": "22:00-06:00", "shift-wed": "", "shift-thu": "" },
  ...{ "shift-fri": "9:00-12:00; 13h-17h", "shift-sat": "", "shift-sun": "" },
};

test("a plan is read as it is typed", () => {
  expect(parseWorkPlan(typed, choices)).toEqual({
    kind: "parsed",
    plan: {
      ...{ shops: ["aurelia"], languages: ["en", "fr"], channels: ["email", "chat"], topics: ["return"] },
      capacities: { email: 20, chat: 3, phone: 0 },
      timeZone: "Europe/Paris",
      shifts: {
        mon: [
          { opens: 540, closes: 750 },
          { opens: 810, closes: 1080 },
        ],
        tue: [{ opens: 1320, closes: 1800 }],
        ...{ wed: [], thu: [], sat: [], sun: [] },
        fri: [
          { opens: 540, closes: 720 },
          { opens: 780, closes: 1020 },
        ],
      },
      daysOff: [],
    },
  });
});

test.each<[rule: string, change: Partial<TypedPlan>, field: string, kind: string]>([
  ["a shop that there is not", { shops: ["aurelia", "nope"] }, "shops", "unknown"],
  ["a language that is not offered", { languages: ["tlh"] }, "languages", "unknown"],
  ["a channel that there is not", { channels: ["fax"] }, "channels", "unknown"],
  ["a topic that there is not", { topics: ["weather"] }, "topics", "unknown"],
  ["no number", { "capacity-chat": "a few" }, "capacity-chat", "not_a_number"],
  ["nothing where a number is due", { "capacity-chat": "" }, "capacity-chat", "not_a_number"],
  ["less than none", { "capacity-email": "-1" }, "capacity-email", "not_a_number"],
  ["more than anybody can hold", { "capacity-email": "201" }, "capacity-email", "not_a_number"],
  ["a zone that there is not", { timeZone: "Europe/Pari" }, "timeZone", "no_zone"],
  ["hours that cannot be read", { "shift-mon": "morning" }, "shift-mon", "unreadable"],
  ["an hour that no clock shows", { "shift-mon": "25:00-26:00" }, "shift-mon", "unreadable"],
  ["hours without length", { "shift-sat": "9:00-9:00" }, "shift-sat", "no_length"],
  ["hours that overlap", { "shift-sun": "09:00-12:00, 11:00-13:00" }, "shift-sun", "overlap"],
  ["a day that no calendar has", { daysOff: "2026-02-30" }, "daysOff", "not_a_day"],
])("%s is refused at its field", (_, change, field, kind) => {
  const parsed = parseWorkPlan({ ...typed, ...change }, choices);
  expect(parsed).toMatchObject({ kind: "refused", faults: { [field]: { kind } } });
});

test("all faults are told at once", () => {
  const parsed = parseWorkPlan({ ...typed, timeZone: "", "shift-mon": "x", daysOff: "soon" }, choices);
  expect(parsed.kind === "refused" && Object.keys(parsed.faults).sort()).toEqual(["daysOff", "shift-mon", "timeZone"]);
});

test.each([
  ["", []],
  ["2026-12-24", ["2026-12-24"]],
  ["2026-12-24, 2026-12-24\n\n2026-12-01", ["2026-12-01", "2026-12-24"]],
  ["2026-12-30 .. 2027-01-02", ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]],
  ["2026-12-30 to 2026-12-31", ["2026-12-30", "2026-12-31"]],
  ["2026-12-30 – 2026-12-31", ["2026-12-30", "2026-12-31"]],
  ["2026-12-30 - 2026-12-31", ["2026-12-30", "2026-12-31"]],
  ["2026-12-30 au 2026-12-31", ["2026-12-30", "2026-12-31"]],
])("days off %j", (text, days) => {
  expect(parseDaysOff(text)).toEqual({ kind: "parsed", days });
});

test.each([
  ["Christmas", "not_a_day"],
  ["24.12.2026", "not_a_day"],
  ["2026-12-31 .. 2026-12-24", "not_a_day"],
  ["2026-12-24 .. soon", "not_a_day"],
  ["2026-01-01 .. 9999-12-31", "too_many"],
])("days off %j are refused", (text, kind) => {
  expect(parseDaysOff(text)).toMatchObject({ kind: "refused", fault: { kind } });
});

test("days off that are printed are read again as they were", () => {
  const start = Temporal.PlainDate.from("2026-11-01");
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(120), { maxLength: 40 }), (numbers) => {
      const days = numbers.map((number) => start.add({ days: number }).toString()).sort();
      expect(parseDaysOff(printDaysOff(days))).toEqual({ kind: "parsed", days });
    }),
  );
});
