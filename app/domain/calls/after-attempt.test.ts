import { expect, test } from "vitest";
import { afterAttempt } from "./after-attempt.ts";

test.each([
  ["reached", 1, "settled"],
  ["reached", 3, "settled"],
  ["no_answer", 1, "next_slot"],
  ["voicemail", 2, "next_slot"],
  ["no_answer", 3, "given_up"],
  ["voicemail", 4, "given_up"],
  ["wrong_number", 1, "given_up"],
] as const)("%s at try %i: %s", (outcome, tries, next) => {
  expect(afterAttempt(outcome, tries)).toBe(next);
});
