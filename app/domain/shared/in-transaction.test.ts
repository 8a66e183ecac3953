import { expect, test } from "vitest";
import { untilKept } from "./in-transaction.ts";

const refusal = (code: string) => Object.assign(new Error(code), { code });

test.each(["P2034", "P1008"])("work that the database gave up (%s) is done again", async (code) => {
  const faults = [refusal(code), refusal(code)];
  const done = await untilKept(async () => {
    const fault = faults.pop();
    if (fault !== undefined) throw fault;
    return "kept";
  });
  expect(done).toBe("kept");
});

test("any other fault is told at once, and work is given up after the fourth time", async () => {
  let times = 0;
  const failing = (code: string) =>
    untilKept(async () => {
      times += 1;
      throw refusal(code);
    });
  await expect(failing("P2002")).rejects.toThrow("P2002");
  expect(times).toBe(1);
  times = 0;
  await expect(failing("P1008")).rejects.toThrow("P1008");
  expect(times).toBe(4);
});
