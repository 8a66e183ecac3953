import { z } from "zod";
import { dateFields, itemProperties, parcelStates, valueFields } from "#app/domain/orders/order-words.ts";
import type { DateField, ItemProperty, ParcelState, ValueField } from "#app/domain/orders/order-words.ts";
import { orderStatuses } from "#app/domain/shops/order-status.ts";
import type { OrderStatus } from "#app/domain/shops/order-status.ts";

/** What may be known or missing in an order. */
export type KnowableField = DateField | ValueField;

/** What an order must satisfy; everything given must hold. A list holds when any of its values does. */
export type Condition = {
  status?: OrderStatus[];
  carrier?: string[];
  country?: string[];
  deliveryMethod?: string[];
  shippingSpeed?: string[];
  parcelStatus?: string[];
  paymentMethod?: string[];
  /** any item of the order has any of these */
  item?: ItemProperty[];
  /** several parcels, or several of which one at least is not delivered */
  parcels?: ParcelState[];
  /** all of these are known */
  has?: KnowableField[];
  /** none of these is known */
  missing?: KnowableField[];
  /** whole days in the shop's zone, both ends included */
  daysSince?: { field: DateField; atLeast?: number; atMost?: number };
  /** in the currency's main unit */
  total?: { atLeast?: number; below?: number };
  /** how often the customer has tried to pay */
  paymentAttempts?: { atLeast?: number; below?: number };
  not?: Condition;
  any?: Condition[];
};

const knowable = [...dateFields, ...valueFields] as const;

const listOf = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value).min(1, "the list is empty").optional(),
  );
const codes = listOf(z.string("write a code in text, such as la_poste").trim().min(1, "the value is empty"));
const days = z.int("write a whole number of days").nonnegative("a number of days is never negative");
const attempts = z.int("write a whole number of attempts").nonnegative("a number of attempts is never negative");
const money = z.number("write an amount as a decimal number").nonnegative("an amount is never negative");
const atLeastOne = (value: object) => Object.values(value).some((part) => part !== undefined);

/** A condition as rules and `:::when` spell it: single values become lists. Strict. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject(
      {
        status: listOf(z.enum(orderStatuses, `a status is one of ${orderStatuses.join(", ")}`)),
        carrier: codes,
        country: listOf(z.string().regex(/^[A-Z]{2}$/, "write a country as two capitals, such as FR")),
        deliveryMethod: codes,
        shippingSpeed: listOf(z.enum(["standard", "expedited"], "the shipping speed is standard or expedited")),
        parcelStatus: codes,
        paymentMethod: codes,
        item: listOf(z.enum(itemProperties, `an item's property is one of ${itemProperties.join(", ")}`)),
        parcels: listOf(z.enum(parcelStates, `parcels are ${parcelStates.join(" or ")}`)),
        has: listOf(z.enum(knowable, `a field is one of ${knowable.join(", ")}`)),
        missing: listOf(z.enum(knowable, `a field is one of ${knowable.join(", ")}`)),
        daysSince: z
          .strictObject({
            field: z.enum(dateFields, `a date is one of ${dateFields.join(", ")}`),
            atLeast: days.optional(),
            atMost: days.optional(),
          })
          .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, "give atLeast or atMost")
          .refine(
            ({ atLeast = 0, atMost = Infinity }) => atLeast <= atMost,
            "atLeast is above atMost: no order can satisfy both",
          )
          .optional(),
        total: z
          .strictObject({ atLeast: money.optional(), below: money.optional() })
          .refine(atLeastOne, "give atLeast or below")
          .optional(),
        paymentAttempts: z
          .strictObject({ atLeast: attempts.optional(), below: attempts.optional() })
          .refine(atLeastOne, "give atLeast or below")
          .optional(),
        not: conditionSchema.optional(),
        any: z.array(conditionSchema).min(1, "the list is empty").optional(),
      },
      "a condition is a map, such as { status: [shipped] }",
    )
    .refine(atLeastOne, "the condition is empty: say what must hold, or remove it"),
);
