import fc from "fast-check";
import { expect, test } from "vitest";
import { largest } from "./largest.ts";

test("the largest values are the first of all values in order, earlier ones first among equals", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.nat(12), (values, count) => {
      const inOrder = [...values.keys()].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
      expect(largest(Float64Array.from(values), count)).toEqual(inOrder.slice(0, count));
    }),
  );
});
