import type { Condition } from "#app/domain/rules/condition-schema.ts";
import type { ContainerDirective } from "./markdown-node.ts";

export const ruleStates = ["open", "closed", "unknown", "not_applicable"] as const;
export type RuleState = (typeof ruleStates)[number];

export const verdictTones = ["yes", "no", "depends"] as const;
export type VerdictTone = (typeof verdictTones)[number];

/** The attributes of `:::when` that hold an order against a list of values. */
export const listAttributes = [
  "status",
  "carrier",
  "country",
  "deliveryMethod",
  "shippingSpeed",
  "parcelStatus",
  "paymentMethod",
  "item",
  "parcels",
  "has",
  "missing",
] as const;

export const whenAttributes: readonly string[] = [
  "rule",
  "is",
  "verdict",
  "daysSince",
  "atLeast",
  "atMost",
  ...listAttributes,
];

/** What a `:::when` asks of an order: the rule's state and the condition must both hold. */
export type WhenTest = {
  rule: string | null;
  states: RuleState[];
  condition: Condition | null;
  verdict: VerdictTone | null;
};

/** Reads a `:::when` that passed the check; unknown attributes count for nothing. */
export function readWhen(node: ContainerDirective): WhenTest {
  const attributes = node.attributes ?? {};
  const condition = rawCondition(attributes);
  return {
    rule: attributes.rule ?? null,
    states: listOf(attributes.is).filter((state) => isOneOf(ruleStates, state)),
    condition: Object.keys(condition).length === 0 ? null : (condition as Condition),
    verdict: isOneOf(verdictTones, attributes.verdict) ? attributes.verdict : null,
  };
}

/** The condition that the attributes spell, in the shape of the rules' own conditions, not yet checked. */
export function rawCondition(attributes: Record<string, string | null | undefined>): Record<string, unknown> {
  const condition: Record<string, unknown> = {};
  for (const name of listAttributes) {
    const values = listOf(attributes[name]);
    if (values.length > 0) condition[name] = values;
  }
  if (attributes.daysSince) {
    condition.daysSince = {
      field: attributes.daysSince,
      ...(attributes.atLeast ? { atLeast: Number(attributes.atLeast) } : {}),
      ...(attributes.atMost ? { atMost: Number(attributes.atMost) } : {}),
    };
  }
  return condition;
}

/** The values of a comma list. */
export function listOf(value: string | null | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isOneOf<T extends string>(values: readonly T[], value: string | null | undefined): value is T {
  return values.some((one) => one === value);
}
