import { z } from "zod";
import { isCurrency } from "#app/domain/shops/currency.ts";
import { orderStatuses } from "#app/domain/shops/order-status.ts";

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
export const text = (what: string) =>
  z.string(`${what} must be text`).trim().min(1, `${what} is empty`).max(200, `${what} is too long`);
const code = (what: string) => optional(text(what));
export const amount = z
  .number("write an amount as a decimal number, such as 49.90")
  .nonnegative("an amount is never negative")
  .max(1e9, "the amount is too high");
export const flag = optional(z.boolean("write true or false"));

/** An instant as ISO 8601 with its offset, such as 2026-11-23T10:00:00+01:00. */
export const instant = z.iso
  .datetime({ offset: true, error: "write an instant as ISO 8601 with its offset, such as 2026-11-23T10:00:00+01:00" })
  .transform((value) => new Date(value));

/** A currency by its ISO 4217 code. */
export const currencyCode = z
  .string("name the currency")
  .refine(isCurrency, "write the currency as its ISO 4217 code, such as EUR");

/** A customer's address, folded to lower case: the same person however it is typed. */
export const email = z
  .string("write the customer's e-mail address")
  .trim()
  .toLowerCase()
  .pipe(z.email("this is not an e-mail address"));

const customerTags = z
  .array(
    z
      .string("write a tag as text")
      .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, "a tag has small letters, digits, - and _ only, such as vip"),
    "write the customer's tags as a list, such as [vip]",
  )
  .max(20, "20 tags at most")
  .nullish();

/** The fields of an order but `shop`, with instants read by the schema given. */
export function orderFields<I extends z.ZodType<Date>>(instantSchema: I) {
  const at = optional(instantSchema);
  return {
    number: text("the order's number"),
    customer: z.strictObject({
      email,
      name: code("the customer's name"),
      tags: customerTags,
      locale: optional(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, "write a locale such as fr or fr-BE")),
    }),
    status: z.enum(orderStatuses, `the status must be one of ${orderStatuses.join(", ")}`),
    statusAt: at,
    placedAt: instantSchema,
    paidAt: at,
    shippedAt: at,
    noticeLeftAt: at,
    deliveredAt: at,
    returnReceivedAt: at,
    refundedAt: at,
    cancelledAt: at,
    country: optional(
      z
        .string()
        .regex(/^[A-Za-z]{2}$/, "write the country as two letters, such as FR")
        .toUpperCase(),
    ),
    deliveryMethod: code("the delivery method"),
    shippingSpeed: optional(z.enum(["standard", "expedited"], "the shipping speed is standard or expedited")),
    carrier: code("the carrier"),
    tracking: code("the tracking number"),
    parcelStatus: code("the parcel status"),
    paymentMethod: code("the payment method"),
    paymentAttempts: optional(
      z.int("write the number of attempts as a whole number").nonnegative("a count is never negative"),
    ),
    currency: currencyCode,
    total: amount,
    promoCode: code("the promotion code"),
    items: z.array(itemSchema, "list the items").min(1, "an order has at least one item").max(500, "500 items at most"),
    shipments: z
      .array(shipmentSchema(at), "list the shipments")
      .max(100, "100 parcels at most")
      .refine(namesAreUnique, "two parcels have the same id")
      .nullish()
      .transform((list) => list ?? []),
  };
}

const itemSchema = z.strictObject({
  sku: text("the item's sku"),
  name: text("the item's name"),
  qty: z
    .int("write the quantity as a whole number")
    .positive("a quantity is at least 1")
    .max(100_000, "the quantity is too high"),
  price: amount,
  shipmentId: code("the item's parcel"),
  soldUnsealed: flag,
  hygiene: flag,
  backOrdered: flag,
});

function shipmentSchema<A extends z.ZodType<Date | null>>(at: A) {
  return z.strictObject({
    id: text("the parcel's id"),
    carrier: code("the carrier"),
    tracking: code("the tracking number"),
    shippedAt: at,
    deliveredAt: at,
    parcelStatus: code("the parcel status"),
  });
}

function namesAreUnique(shipments: readonly { id: string }[]): boolean {
  return new Set(shipments.map(({ id }) => id)).size === shipments.length;
}
