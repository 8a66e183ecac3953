import { afterEach, beforeEach, expect, vi } from "vitest";

const spies = ["error", "warn", "log", "info"] as const;

// Output that nobody expected is a fault: a test that expects some says so with `vi.mocked(console.…).mockClear()`.
beforeEach(() => spies.forEach((method) => vi.spyOn(console, method).mockImplementation(() => undefined)));

afterEach(() => {
  const output = spies.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => [method, ...call]));
  vi.restoreAllMocks();
  expect(output, "unexpected console output").toEqual([]);
});
