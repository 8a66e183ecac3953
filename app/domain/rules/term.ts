import { z } from "zod";
import { dateFields } from "#app/domain/orders/order-words.ts";
import type { DateField } from "#app/domain/orders/order-words.ts";

/** Units a rule may count in: minutes and hours give an instant, the others a whole calendar day. */
export const termUnits = ["minutes", "hours", "days", "workingDays", "businessDays", "weeks"] as const;

export type TermUnit = (typeof termUnits)[number];

/** A date of the order plus a quantity, or the same day at a clock time. */
export type Term =
  | { from: DateField; amount: number; unit: TermUnit; startNextDay: boolean; sameDayBefore: string | null }
  | { from: DateField; sameDayAt: string };

/** A promised range after a date of the order; `min` is null for "within max". */
export type Range = {
  from: DateField;
  min: number | null;
  max: number;
  unit: TermUnit;
  startNextDay: boolean;
  sameDayBefore: string | null;
};

const from = z.enum(dateFields, `\`from\` must be one of ${dateFields.join(", ")}`);
const quantity = z
  .int("write a whole number")
  .nonnegative("a quantity is never negative")
  .max(5000, "the quantity is too high: 5000 at most");
const span = z
  .tuple([quantity, quantity], "write a range as [least, most]")
  .refine(([min, max]) => min <= max, "a range goes from the smaller to the greater number");
const startNextDay = z.boolean("write true or false").optional();
const clockTime = z
  .string('write the time as "13:00", in quotes')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as "13:00", in quotes')
  .optional();

const quantities = <Q extends z.ZodType>(schema: Q) => ({
  minutes: schema.optional(),
  hours: schema.optional(),
  days: schema.optional(),
  workingDays: schema.optional(),
  businessDays: schema.optional(),
  weeks: schema.optional(),
});

/** How long after a date of the order, as a rule spells it. */
export const termSchema = z
  .strictObject(
    {
      from,
      ...quantities(quantity),
      sameDayAt: clockTime,
      startNextDay,
      sameDayBefore: clockTime,
    },
    "a term is a map, such as { from: deliveredAt, days: 14 }",
  )
  .transform((raw, context): Term => {
    const unit = onlyUnit(raw, raw.sameDayAt !== undefined, context);
    if (raw.sameDayAt !== undefined) {
      if (raw.startNextDay !== undefined)
        context.addIssue({ code: "custom", path: ["startNextDay"], message: "`sameDayAt` takes no `startNextDay`" });
      return { from: raw.from, sameDayAt: raw.sameDayAt };
    }
    const amount = raw[unit] ?? 0;
    checkSameDay(raw, unit, amount, context);
    return { from: raw.from, amount, unit, ...startOf(raw) };
  });

/** A promised range, as a rule spells it: `days: [2, 4]`, or `days: 5` for "within 5". */
export const rangeSchema = z
  .strictObject(
    {
      from,
      ...quantities(z.union([quantity, span], "write a whole number or a range as [least, most]")),
      startNextDay,
      sameDayBefore: clockTime,
    },
    "a promised range is a map, such as { from: shippedAt, days: [2, 4] }",
  )
  .transform((raw, context): Range => {
    const unit = onlyUnit(raw, false, context);
    const value = raw[unit] ?? 0;
    const [min, max] = typeof value === "number" ? [null, value] : value;
    checkSameDay(raw, unit, min ?? max, context);
    return { from: raw.from, min, max, unit, ...startOf(raw) };
  });

type RawStart = { startNextDay?: boolean | undefined; sameDayBefore?: string | undefined };

function startOf(raw: RawStart) {
  return { startNextDay: raw.startNextDay ?? false, sameDayBefore: raw.sameDayBefore ?? null };
}

/** An hour before which the event's own day counts makes sense only for days that may not count. */
function checkSameDay(raw: RawStart, unit: TermUnit, least: number, context: z.RefinementCtx) {
  if (raw.sameDayBefore === undefined) return;
  const refuse = (message: string) => context.addIssue({ code: "custom", path: ["sameDayBefore"], message });
  if (unit !== "workingDays" && unit !== "businessDays")
    refuse("`sameDayBefore` goes with workingDays or businessDays only");
  if (least === 0) refuse("with `sameDayBefore` the quantity is 1 at the least: 1 is the event's own day");
  if (raw.startNextDay !== undefined) refuse("give `sameDayBefore` or `startNextDay`, not both");
}

/** The one unit that is given; reports none or several, since a sum of units has no settled order. */
function onlyUnit(
  raw: Partial<Record<TermUnit, unknown>>,
  isOtherwiseGiven: boolean,
  context: z.RefinementCtx,
): TermUnit {
  const given = termUnits.filter((unit) => raw[unit] !== undefined);
  if (given.length + Number(isOtherwiseGiven) !== 1) {
    context.addIssue({
      code: "custom",
      message: `give exactly one of ${termUnits.join(", ")} or (for a deadline) sameDayAt`,
    });
  }
  return given[0] ?? "days";
}
