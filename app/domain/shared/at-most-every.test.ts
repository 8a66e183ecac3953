import { expect, test } from "vitest";
import { atMostEvery } from "./at-most-every.ts";

test("tells at once, then not again before the time is over", () => {
  let now = 0;
  const told: string[] = [];
  const tell = atMostEvery<string>(
    60_000,
    (value) => told.push(value),
    () => now,
  );
  tell("first");
  now = 59_999;
  tell("too soon");
  now = 60_000;
  tell("later");
  expect(told).toEqual(["first", "later"]);
});
