import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { planClocks } from "./plan-clocks.ts";
import type { ClockedTicket } from "./plan-clocks.ts";
import type { SlaClock } from "./sla-clock.ts";

// Mondays and Tuesdays 9:00-12:30 and 13:30-18:00; normal: reply within 480, solved within 2700 minutes.
const shop = { shop: exampleShop(), isHoliday: noHolidays };
const at = (text: string) => new Date(`2026-11-${text}:00+01:00`);
const opened = at("23T10:00");

function ticket(overrides: Partial<ClockedTicket> = {}): ClockedTicket {
  return {
    ...{ status: "new", priority: "normal", channel: "email", openedAt: opened, updatedAt: opened },
    ...{ firstRepliedAt: null, solvedAt: null, turns: [{ by: "customer", at: opened }], tookIn: [] },
    ...overrides,
  };
}

/** What happens to a ticket, step by step, and its clocks at the end. */
function after(steps: [string, Partial<ClockedTicket>][]) {
  let facts = ticket();
  let clocks: SlaClock[] = planClocks(facts, [], shop, opened).clocks;
  const told: string[] = [];
  for (const [when, change] of steps) {
    facts = { ...facts, ...change, updatedAt: at(when) };
    const plan = planClocks(facts, clocks, shop, at(when));
    expect(planClocks(facts, plan.clocks, shop, at(when))).toEqual({ clocks: plan.clocks, lapses: [] });
    clocks = plan.clocks;
    told.push(...plan.lapses.map(({ kind, target, at: due }) => `${target} ${kind} ${due.toISOString().slice(8, 16)}`));
  }
  return { clocks, told };
}

const ours = (when: string) => ({ by: "staff" as const, at: at(when) });
const theirs = (when: string) => ({ by: "customer" as const, at: at(when) });
const first = { by: "customer" as const, at: opened };
const replied = (when: string, earlier: ClockedTicket["turns"] = [first]): Partial<ClockedTicket> => ({
  status: "pending",
  firstRepliedAt: at("23T11:00"),
  turns: [...earlier, ours(when)],
});
const line = ({ target, startedAt, usedSeconds, dueAt, endedAt }: SlaClock) =>
  `${target} from ${startedAt.toISOString().slice(8, 16)} used ${usedSeconds / 60} ${endedAt ? `ended ${endedAt.toISOString().slice(8, 16)}` : dueAt ? `due ${dueAt.toISOString().slice(8, 16)}` : "stands still"}`;

test.each<[string, [string, Partial<ClockedTicket>][], string[]]>([
  [
    "a new ticket: the first reply and the resolution run",
    [],
    ["first_reply from 23T09:00 used 0 due 24T09:00", "resolution from 23T09:00 used 0 due 12-14"],
  ],
  [
    "a reply ends the first and stops the resolution",
    [["23T11:00", replied("23T11:00")]],
    ["first_reply from 23T09:00 used 60 ended 23T10:00", "resolution from 23T09:00 used 60 stands still"],
  ],
  [
    "what was taken in unanswered is owed since its customer began to wait, until our next word",
    [
      ["23T11:00", replied("23T11:00")],
      ["23T12:00", { status: "open", tookIn: [{ owedSince: at("23T09:30"), at: at("23T12:00") }] }],
      ["23T14:00", replied("23T14:00", [first, ours("23T11:00")])],
    ],
    [
      "first_reply from 23T09:00 used 60 ended 23T10:00",
      "next_reply from 23T08:30 used 210 ended 23T13:00",
      "resolution from 23T09:00 used 120 stands still",
    ],
  ],
  [
    "what was taken in needs no clock beside one that runs for longer",
    [["23T12:00", { tookIn: [{ owedSince: at("23T11:30"), at: at("23T12:00") }] }]],
    ["first_reply from 23T09:00 used 0 due 24T09:00", "resolution from 23T09:00 used 0 due 12-14"],
  ],
  [
    "what was taken in and then solved is owed no more when the ticket opens again",
    [
      ["23T12:00", { tookIn: [{ owedSince: at("23T09:30"), at: at("23T12:00") }] }],
      ["23T12:10", { status: "solved", solvedAt: at("23T12:10") }],
      ["23T12:20", { status: "open", solvedAt: null }],
    ],
    [
      "first_reply from 23T09:00 used 130 ended 23T11:10",
      "next_reply from 23T08:30 used 160 ended 23T11:10",
      "resolution from 23T09:00 used 130 due 12-14",
    ],
  ],
  [
    "the customer's answer starts the next reply, from their first unanswered word",
    [
      ["23T11:00", replied("23T11:00")],
      ["23T12:00", { status: "open", turns: [first, ours("23T11:00"), theirs("23T12:00")] }],
      ["23T15:00", { turns: [first, ours("23T11:00"), theirs("23T12:00"), theirs("23T15:00")] }],
    ],
    [
      "first_reply from 23T09:00 used 60 ended 23T10:00",
      "next_reply from 23T11:00 used 0 due 24T11:00",
      "resolution from 23T09:00 used 60 due 12-14",
    ],
  ],
  [
    "a second wait is a clock of its own",
    [
      ["23T11:00", replied("23T11:00")],
      ["23T12:00", { status: "open", turns: [first, ours("23T11:00"), theirs("23T12:00")] }],
      ["23T14:00", replied("23T14:00", [first, ours("23T11:00"), theirs("23T12:00")])],
      [
        "24T09:00",
        { status: "open", turns: [first, ours("23T11:00"), theirs("23T12:00"), ours("23T14:00"), theirs("24T09:00")] },
      ],
    ],
    [
      "first_reply from 23T09:00 used 60 ended 23T10:00",
      "next_reply from 23T11:00 used 60 ended 23T13:00",
      "next_reply from 24T08:00 used 0 due 24T17:00",
      "resolution from 23T09:00 used 120 due 12-14",
    ],
  ],
  [
    "solved without a word, nothing more is owed",
    [["23T12:00", { status: "solved", solvedAt: at("23T12:00") }]],
    ["first_reply from 23T09:00 used 120 ended 23T11:00", "resolution from 23T09:00 used 120 ended 23T11:00"],
  ],
  [
    "reopened by the customer it owes a reply, and the resolution goes on with what was used",
    [
      ["23T12:00", { status: "solved", solvedAt: at("23T12:00") }],
      ["24T10:00", { status: "open", solvedAt: null, turns: [first, theirs("24T10:00")] }],
    ],
    [
      "first_reply from 23T09:00 used 120 ended 23T11:00",
      "next_reply from 24T09:00 used 0 due 28T10:00",
      "resolution from 23T09:00 used 120 due 12-14",
    ],
  ],
  [
    "urgent from 11:00 on: sixty minutes were used already",
    [["23T11:00", { priority: "urgent" }]],
    ["first_reply from 23T09:00 used 60 due 23T10:00", "resolution from 23T09:00 used 60 due 24T10:00"],
  ],
  [
    "a call that reached the customer is a first reply",
    [["23T11:30", { turns: [first, ours("23T11:30")] }]],
    ["first_reply from 23T09:00 used 90 ended 23T10:30", "resolution from 23T09:00 used 0 due 12-14"],
  ],
])("%s", (_, steps, expected) => {
  const { clocks } = after(steps);
  expect(clocks.map((clock) => line(clock).replace(/due .*12T?.*$/, (due) => due))).toHaveLength(expected.length);
  expected.forEach((words, at) => {
    const clock = clocks[at] as SlaClock;
    // Only that it lies in the weeks after matters for a resolution of 2700 minutes.
    if (words.endsWith("12-14"))
      expect(line({ ...clock, dueAt: new Date("2026-11-01T00:00Z") })).toBe(words.replace("12-14", "01T00:00"));
    else expect(line(clock)).toBe(words);
  });
});

test("what fell due before a reply is told with it, once", () => {
  const { told } = after([
    ["30T10:00", { ...replied("30T10:00"), firstRepliedAt: at("30T10:00") }],
    ["30T11:00", { status: "open", turns: [first, ours("30T10:00"), theirs("30T11:00")] }],
  ]);
  expect(told).toEqual(["first_reply warned 23T16:00", "first_reply breached 24T09:00"]);
});

test("a ticket from before there were clocks gets them from its opening; waiting for its customer it stands still", () => {
  const facts = ticket({ ...replied("23T11:00"), updatedAt: at("23T11:00") });
  const { clocks } = planClocks(facts, [], shop, at("30T12:00"));
  expect(clocks.map(line)).toEqual([
    "first_reply from 23T09:00 used 60 ended 23T10:00",
    "resolution from 23T09:00 used 60 stands still",
  ]);
});

test("a channel with targets and hours of its own has its own clock", () => {
  const { sla, channels, week } = shop.shop;
  const minute = { urgent: 1, high: 1, normal: 2, low: 2 };
  const chatty = {
    ...shop.shop,
    sla: { ...sla, channels: { chat: { firstReplyMinutes: minute } } },
    channels: { ...channels, chat: { languages: ["fr"], week: { ...week, mon: [{ opens: 660, closes: 720 }] } } },
  };
  const { clocks } = planClocks(ticket({ channel: "chat" }), [], { ...shop, shop: chatty }, opened);
  expect(clocks[0]).toMatchObject({ targetMinutes: 2, dueAt: at("23T11:02") });
});
