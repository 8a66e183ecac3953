import { expect, test } from "vitest";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import { rulesSchema } from "./rule.ts";

const read = (text: string) => checkYaml("a.md", text, rulesSchema, 1);

test("rules are read into one shape: single values become lists, quantities a unit and an amount", () => {
  const text = `cancel:
  allowed: { status: preparing, not: { item: hygiene } }
  until: { from: placedAt, sameDayAt: "13:00" }
delivery:
  expect: { from: shippedAt, days: [2, 4] }
  variants:
    - { when: { carrier: [chronopost], country: FR }, expect: { from: shippedAt, hours: 24 } }
tickets:
  never: Tickets are final.
`;
  expect(read(text)).toMatchObject({
    kind: "valid",
    value: {
      cancel: {
        allowed: { status: ["preparing"], not: { item: ["hygiene"] } },
        until: { from: "placedAt", sameDayAt: "13:00" },
      },
      delivery: {
        expect: { from: "shippedAt", min: 2, max: 4, unit: "days", startNextDay: false },
        variants: [
          { when: { carrier: ["chronopost"], country: ["FR"] }, expect: { min: null, max: 24, unit: "hours" } },
        ],
      },
      tickets: { never: "Tickets are final." },
    },
  });
});

test.each([
  ["a:\n  until: { from: deliverdAt, days: 14 }", 3, "`from` must be one of placedAt"],
  ["a:\n  until: { from: deliveredAt }", 3, "give exactly one of minutes"],
  ["a:\n  until: { from: deliveredAt, days: 1, hours: 2 }", 3, "give exactly one of minutes"],
  ["a:\n  until: { from: placedAt, sameDayAt: 13:00 Uhr }", 3, 'write the time as "13:00"'],
  ["a:\n  until: { from: placedAt, days: 1.5 }", 3, "whole number"],
  ["a:\n  until: { from: placedAt, days: -1 }", 3, "never negative"],
  ["a:\n  expect: { from: placedAt, days: [4, 2] }", 3, "from the smaller to the greater"],
  ["a:\n  until: { from: placedAt, days: 1 }\n  after: { from: placedAt, days: 1 }", 2, "only one of until"],
  ["a:\n  appliesTo: { status: shipped }", 2, "promises nothing"],
  ["a:\n  allowed: { status: sent }", 3, "a status is one of awaiting_payment"],
  ["a:\n  allowed: {}", 3, "the condition is empty"],
  ["a:\n  allowed: { county: FR }", 3, "`county` is not a known field"],
  ["a:\n  allowed: { total: { } }", 3, "give atLeast or below"],
  ["a:\n  allowed: { any: [ { daysSince: { field: placedAt } } ] }", 3, "give atLeast or atMost"],
  ["a:\n  variants:\n    - { when: { country: FR } }", 4, "exactly one of until"],
  ["a:\n  untill: { from: placedAt, days: 1 }", 3, "`untill` is not a known field"],
  ["My rule:\n  never: No.", 2, "starts with a small letter"],
])("%j is refused at line %i", (text, line, message) => {
  const result = read(text);
  if (result.kind === "valid") throw new Error("it was accepted");
  expect(result.problems).toContainEqual({
    file: "a.md",
    line,
    severity: "error",
    message: expect.stringContaining(message),
  });
});
