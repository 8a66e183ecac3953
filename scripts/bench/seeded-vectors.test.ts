import { expect, test } from "vitest";
import { seededVectors } from "./seeded-vectors.ts";

test("vectors have length one and are the same on every run", () => {
  const { base, queries } = seededVectors(50, 24, 5);
  expect([base.length, queries.length]).toEqual([50, 5]);
  for (const vector of [...base, ...queries]) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  expect(seededVectors(50, 24, 5)).toEqual({ base, queries });
});
