import { expect, test } from "vitest";
import { statusAfter } from "./ticket.ts";

test.each([
  ["new", "customer_replied", "new"],
  ["new", "replied", "pending"],
  ["new", "noted", "new"],
  ["new", "assigned", "open"],
  ["new", "solved", "solved"],
  ["new", "reopened", null],
  ["open", "replied", "pending"],
  ["open", "released", "new"],
  ["open", "solved", "solved"],
  ["pending", "customer_replied", "open"],
  ["pending", "assigned", "pending"],
  ["pending", "released", "pending"],
  ["on_hold", "customer_replied", "open"],
  ["on_hold", "replied", "pending"],
  ["solved", "customer_replied", "open"],
  ["solved", "replied", "solved"],
  ["solved", "reopened", "open"],
  ["solved", "solved", null],
  ["solved", "assigned", null],
  ["closed", "customer_replied", null],
  ["closed", "replied", null],
  ["closed", "noted", null],
  ["closed", "reopened", null],
  ["closed", "assigned", null],
] as const)("%s ticket, %s: %s", (status, act, after) => expect(statusAfter(status, act)).toBe(after));
