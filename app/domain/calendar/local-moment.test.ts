import { expect, test } from "vitest";
import { fromLocalMoment, toLocalMoment } from "./local-moment.ts";

test.each([
  ["2026-11-23T11:30", "2026-11-23T10:30:00.000Z"],
  ["2026-07-01T11:30", "2026-07-01T09:30:00.000Z"],
  ["2026-03-29T02:30", "2026-03-29T01:00:00.000Z"],
])("%s in Paris is %s", (value, instant) => {
  expect(fromLocalMoment(value, "Europe/Paris")?.toISOString()).toBe(instant);
});

test.each(["", "tomorrow", "2026-13-40T99:99", "2026-11-23"])("%s is no moment", (value) => {
  expect(fromLocalMoment(value, "Europe/Paris")).toBeNull();
});

test("a moment goes there and back", () => {
  expect(toLocalMoment(new Date("2026-11-23T10:30:00Z"), "Europe/Paris")).toBe("2026-11-23T11:30");
});
