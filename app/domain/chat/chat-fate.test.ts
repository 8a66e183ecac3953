import { expect, test } from "vitest";
import type { ChatFacts } from "./chat-fate.ts";
import { chatFate } from "./chat-fate.ts";
import { likelyWait } from "./chat-state.ts";

const now = new Date("2026-11-23T10:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const limits = { answerWithinMinutes: 3, leaveAfterSeconds: 60 };
const base: ChatFacts = {
  ...{ isSolved: false, customerBeatAt: ago(5), waitingSince: ago(10), hadStaff: true },
  ...{ isAssigneeThere: true, isAnybodyThere: true },
};

test.each<[string, Partial<ChatFacts>, string]>([
  ["both are there", {}, "goes_on"],
  ["it is solved", { isSolved: true }, "solved"],
  ["the customer was heard from a minute ago", { customerBeatAt: ago(60) }, "goes_on"],
  ["the customer has not been heard from for longer", { customerBeatAt: ago(61) }, "customer_left"],
  ["both have left", { customerBeatAt: ago(61), isAssigneeThere: false }, "customer_left"],
  ["the agent has left", { isAssigneeThere: false }, "needs_another"],
  ["it was given back and somebody could come", { isAssigneeThere: null }, "goes_on"],
  ["it was given back and nobody could come", { isAssigneeThere: null, isAnybodyThere: false }, "staff_left"],
  [
    "it waits for its first, who are all busy",
    { isAssigneeThere: null, hadStaff: false, waitingSince: ago(3600) },
    "goes_on",
  ],
  ["it waits, and nobody is there", { isAssigneeThere: null, hadStaff: false, isAnybodyThere: false }, "goes_on"],
  [
    "it has waited its time, and nobody is there",
    { isAssigneeThere: null, hadStaff: false, isAnybodyThere: false, waitingSince: ago(180) },
    "nobody_came",
  ],
])("%s", (_, facts, expected) => {
  const fate = chatFate({ ...base, ...facts }, limits, now);
  expect(fate.kind === "ends" ? fate.reason : fate.kind).toBe(expected);
});

test.each([
  [[], null],
  [[60_000, 60_000, 60_000, 60_000], null],
  [[1000, 1000, 1000, 1000, 1000], 1],
  [[600_000, 60_000, 120_000, 61_000, 3_600_000], 2],
])("of the waits %j in milliseconds %j minutes are likely", (waits, minutes) => {
  expect(likelyWait(waits)).toBe(minutes);
});
