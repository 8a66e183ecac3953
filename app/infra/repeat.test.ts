import { expect, test } from "vitest";
import { repeat } from "./repeat.server.ts";

test("a job runs at once, again when nudged, goes on after a failure and ends with the signal", async () => {
  const stop = new AbortController();
  const runs: number[] = [];
  const errors: unknown[] = [];
  const job = async () => {
    runs.push(runs.length);
    if (runs.length === 1) throw new Error("first");
  };
  const repeated = repeat(60_000, stop.signal, job, (error) => errors.push(error));
  await expect.poll(() => runs.length).toBe(1);
  repeated.nudge();
  await expect.poll(() => runs.length).toBe(2);
  stop.abort();
  await repeated.finished;
  expect(errors).toEqual([new Error("first")]);
  expect(runs).toHaveLength(2);
});
