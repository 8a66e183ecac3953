import { daysBetween } from "#app/domain/calendar/zoned-time.ts";
import { isAwaited } from "#app/domain/orders/awaited-items.ts";
import { minorDigits } from "#app/domain/orders/money.ts";
import type { ParcelState } from "#app/domain/orders/order-words.ts";
import type { ReliableOrder } from "#app/domain/orders/order.ts";
import type { Condition, KnowableField } from "./condition-schema.ts";

/** Whether a condition holds; or the fields without which it cannot be said. */
export type Held = true | false | { missing: string[] };

/** A part of a condition that an order fails, with the order's value; null where the order has none. */
export type Failure = { field: string; value: string | null };

export type ConditionContext = { now: Date; timeZone: string };

/**
 * Holds an order against a condition in three values: a part that fails decides, whatever is unknown; a part that
 * cannot be said is unknown only when no other fails. An item's property that the shop did not send counts as no.
 */
export function holds(condition: Condition, order: ReliableOrder, context: ConditionContext): Held {
  return all(checks(condition, order, context).map(({ held }) => held));
}

/** The first part of a condition that the order fails; null when none does. */
export function firstFailure(condition: Condition, order: ReliableOrder, context: ConditionContext): Failure | null {
  return checks(condition, order, context).find(({ held }) => held === false)?.failure ?? null;
}

type Check = { held: Held; failure: Failure };

const listFields = [
  "status",
  "carrier",
  "country",
  "deliveryMethod",
  "shippingSpeed",
  "parcelStatus",
  "paymentMethod",
] as const;

function checks(condition: Condition, order: ReliableOrder, context: ConditionContext): Check[] {
  const done: Check[] = [];
  const check = (held: Held, field: string, value: string | null) => done.push({ held, failure: { field, value } });
  for (const field of listFields) {
    const wanted: readonly string[] | undefined = condition[field];
    const value = order[field];
    if (wanted) check(value === null ? { missing: [field] } : wanted.includes(value), field, value);
  }
  if (condition.item) {
    const found = condition.item.some((property) => order.items.some((item) => item[property] === true));
    check(found, "item", null);
  }
  if (condition.parcels) check(either(condition.parcels.map((state) => isTravelling(order, state))), "parcels", null);
  for (const field of condition.has ?? []) check(order[field] !== null, field, valueOf(order, field));
  for (const field of condition.missing ?? []) check(order[field] === null, field, valueOf(order, field));
  if (condition.daysSince) {
    const { field, atLeast = -Infinity, atMost = Infinity } = condition.daysSince;
    const since = order[field];
    const days = since && daysBetween(since, context.now, context.timeZone);
    check(days === null ? { missing: [field] } : atLeast <= days && days <= atMost, field, valueOf(order, field));
  }
  if (condition.total) {
    const total = order.totalMinor / 10 ** minorDigits(order.currency);
    check(isWithin(condition.total, total), "total", String(total));
  }
  if (condition.paymentAttempts) {
    const tried = order.paymentAttempts;
    const held = tried === null ? { missing: ["paymentAttempts"] } : isWithin(condition.paymentAttempts, tried);
    check(held, "paymentAttempts", tried === null ? null : String(tried));
  }
  if (condition.not) {
    const [first] = checks(condition.not, order, context);
    const held = holds(condition.not, order, context);
    const { field, value } = first?.failure ?? { field: "order", value: null };
    // « not hygiene » fails because of that very property, so it is named.
    check(
      typeof held === "boolean" ? !held : held,
      field,
      field === "item" ? (propertyFound(condition.not, order) ?? value) : value,
    );
  }
  if (condition.any) {
    const parts = condition.any.map((part) => ({
      held: holds(part, order, context),
      failure: firstFailure(part, order, context),
    }));
    const failure = parts.find((part) => part.failure)?.failure ?? { field: "order", value: null };
    done.push({ held: either(parts.map(({ held }) => held)), failure });
  }
  return done;
}

function all(parts: readonly Held[]): Held {
  if (parts.includes(false)) return false;
  return unknownIn(parts) ?? true;
}

function isWithin({ atLeast = -Infinity, below = Infinity }: { atLeast?: number; below?: number }, value: number) {
  return atLeast <= value && value < below;
}

/** Of an order whose parcels were not sent to us nothing is known. */
function isTravelling({ shipments }: ReliableOrder, state: ParcelState): Held {
  if (shipments.length === 0) return { missing: ["parcels"] };
  if (shipments.length === 1) return false;
  return state === "several" || shipments.some(isAwaited);
}

function either(parts: readonly Held[]): Held {
  if (parts.includes(true)) return true;
  return unknownIn(parts) ?? false;
}

function unknownIn(parts: readonly Held[]): { missing: string[] } | null {
  const missing = parts.flatMap((part) => (typeof part === "object" ? part.missing : []));
  return missing.length > 0 ? { missing: [...new Set(missing)] } : null;
}

function propertyFound(condition: Condition, order: ReliableOrder): string | null {
  return condition.item?.find((property) => order.items.some((item) => item[property] === true)) ?? null;
}

function valueOf(order: ReliableOrder, field: KnowableField): string | null {
  const value = order[field];
  return value instanceof Date ? value.toISOString() : value;
}
