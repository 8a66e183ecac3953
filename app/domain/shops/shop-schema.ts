import { z } from "zod";
import { suggestZone } from "#app/domain/calendar/suggest-zone.ts";
import { explainDay } from "#app/domain/calendar/explain-day.ts";
import { isTimeZone } from "#app/domain/calendar/zoned-time.ts";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";
import { isReadableAccent, nearestReadableAccent } from "./accent.ts";
import { isCurrency } from "./currency.ts";
import { weekSchema } from "./hours-schema.ts";
import { orderStatuses } from "./order-status.ts";
import { routingSchema } from "./routing-schema.ts";
import type { Shop } from "./shop.ts";
import { slaSchema } from "./sla-schema.ts";
import { unreachedReplies } from "./unreached-replies.ts";

const text = (what: string) =>
  z.string(`${what} is text`).trim().min(1, `${what} is empty`).max(200, `${what} is too long: 200 characters at most`);
const locale = z
  .string("a locale is two letters, such as fr")
  .regex(/^[a-z]{2}$/, "a locale is two letters, such as fr");
const localized = z.record(locale, text("the text"), "write one text per locale, such as { fr: …, en: … }");
const labels = z.record(
  z.string().regex(/^[a-z0-9_]+$/, "a code has small letters, digits and _"),
  localized,
  "write one label per code",
);
const minutes = z
  .int("write a whole number of minutes")
  .positive("write at least one minute")
  .max(10_080, "write at most 10080 minutes, a week");
const languages = z
  .array(locale, "list the languages, such as [fr, en]")
  .min(1, "list at least one language, or remove the channel");
const offer = z
  .strictObject({ languages, hours: weekSchema.optional() })
  .transform(({ languages, hours }) => ({ languages, week: hours ?? null }));

const accent = z
  .string("the accent is a colour in quotes")
  .regex(/^#[0-9a-fA-F]{6}$/, 'write the accent as "#rrggbb", in quotes')
  .toLowerCase()
  .superRefine((colour, context) => {
    if (!/^#[0-9a-f]{6}$/.test(colour) || isReadableAccent(colour)) return;
    context.addIssue({
      code: "custom",
      message: `${colour} is too light to be read on the page (contrast below 4.5). The nearest that passes is "${nearestReadableAccent(colour)}"`,
    });
  });

const emailFrom = z
  .string("write the sender")
  .regex(/^[^<>]+<[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>$/, 'write the sender as "Name <address@shop.example>"')
  .transform((sender) => ({
    name: sender.slice(0, sender.indexOf("<")).trim(),
    address: sender.slice(sender.indexOf("<") + 1, -1),
  }));

const carrier = z.strictObject({
  name: text("the carrier's name"),
  phone: text("the telephone number")
    .nullish()
    .transform((phone) => phone ?? null),
  url: z
    .url({ protocol: /^https?$/, error: "write a web address that starts with https://" })
    .nullish()
    .transform((url) => url ?? null),
  delivery: localized.nullish().transform((delivery) => delivery ?? null),
});

/** Monday to Friday, nine to six: what holds for a shop that does not say its hours. */
const workingWeek = Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, ["09:00-18:00"]]));

const country = z.string().regex(/^[A-Z]{2}$/, "write a country as two capitals, such as FR");
const zone = z.strictObject({
  name: localized,
  /** a zone without countries is for everywhere else */
  countries: z.array(country, "list the countries, such as [FR, BE]").default([]),
});
const closure = z.iso.date({ error: ({ input }) => explainDay(input) });
const amount = z.number("write an amount, such as 6.90").nonnegative("an amount is not negative");
const deliveryFee = z.strictObject({
  zone: text("the zone"),
  carrier: text("the carrier"),
  deliveryMethod: text("the delivery method"),
  shippingSpeed: z.enum(["standard", "expedited"], "the speed is standard or expedited").default("standard"),
  fee: amount,
  freeFrom: amount.nullish().transform((from) => from ?? null),
});

/** shop.yaml as it is written, to `Shop` without its id. Strict: an unknown field is refused. */
export const shopSchema = z
  .strictObject({
    name: text("the name"),
    tagline: localized.default({}),
    trade: text("the trade").default("shop"),
    locales: z.array(locale, "list the locales, such as [fr, en]").min(1, "list at least one locale"),
    /** the first of `locales` unless told */
    defaultLocale: locale.optional(),
    formOfAddress: z.enum(["vous", "tu"], "the form of address is vous or tu").default("vous"),
    accent: accent.default("#1f4e79"),
    currency: z
      .string("name the currency")
      .refine(isCurrency, "write the currency as its ISO 4217 code, such as EUR")
      .default("EUR"),
    timeZone: z
      .string("name the time zone")
      .superRefine((name, context) => {
        if (isTimeZone(name)) return;
        const near = suggestZone(name);
        const mend = near === null ? "such as Europe/Paris" : `here probably ${near}`;
        context.addIssue({ code: "custom", message: `write the time zone by its IANA name, ${mend}` });
      })
      .default("Europe/Paris"),
    holidays: z
      .string()
      .regex(/^[A-Z]{2}$/, "write the holidays' country as two capitals, such as FR")
      .nullish()
      .transform((country) => country ?? null),
    categories: z
      .record(
        z.string().regex(/^[a-z0-9-]+$/, "a category is a folder's name"),
        localized,
        "write one name per category",
      )
      .default({}),
    statuses: z
      .partialRecord(
        z.enum(orderStatuses, `a status is one of ${orderStatuses.join(", ")}`),
        localized,
        "write one label per status",
      )
      .default({}),
    parcelStatuses: labels.default({}),
    carriers: z
      .record(
        z.string().regex(/^[a-z0-9_]+$/, "a carrier's code has small letters, digits and _"),
        carrier,
        "write one entry per carrier",
      )
      .default({}),
    paymentMethods: labels.default({}),
    deliveryMethods: labels.default({}),
    zones: z
      .record(
        z.string().regex(/^[a-z0-9_]+$/, "a zone's code has small letters, digits and _"),
        zone,
        "write one entry per zone",
      )
      .default({}),
    deliveryFees: z.array(deliveryFee, "list the fees, one a line").default([]),
    /** e-mail in every locale unless told */
    channels: z
      .strictObject({
        email: offer,
        chat: offer.nullish().transform((given) => given ?? null),
        phone: offer.nullish().transform((given) => given ?? null),
      })
      .optional(),
    hours: weekSchema.prefault(workingWeek),
    closures: z.array(closure, 'list the days, such as ["2026-12-24", "2026-12-25"]').default([]),
    sla: slaSchema.prefault({}),
    routing: routingSchema.prefault({}),
    waitLimitMinutes: minutes.default(10),
    closeAfterDays: z
      .int("write a whole number of days")
      .min(1, "a solved ticket stays open to a reply for at least one day")
      .max(365, "a year at most")
      .default(7),
    evidence: z
      .strictObject({
        sensitiveDays: z
          .int("write a whole number of days")
          .min(1, "keep sensitive files for at least one day")
          .max(90, "keep sensitive files for 90 days at most")
          .default(30),
      })
      .prefault({}),
    wait: z
      .strictObject({
        days: z
          .int("write a whole number of days")
          .min(1, "write at least one day")
          .max(366, "a year at most")
          .default(14),
        atLeast: z
          .int("write a whole number of first replies")
          .min(1, "write at least one first reply")
          .max(50, "50 at most: no more are looked at")
          .default(8),
      })
      .prefault({}),
    chat: z
      .strictObject({
        answerWithinMinutes: minutes.default(3),
        leaveAfterSeconds: z
          .int("write a whole number of seconds")
          .min(30, "write at least 30 seconds")
          .max(3600, "write at most 3600 seconds, an hour")
          .default(60),
      })
      .prefault({}),
    callBack: z
      .strictObject({
        slotMinutes: minutes.max(240, "a slot has at most 240 minutes").default(30),
        daysAhead: z
          .int("write a whole number of days")
          .min(0, "0 days at least")
          .max(30, "write at most 30 days")
          .default(5),
        leadMinutes: z
          .int("write a whole number of minutes")
          .min(0, "0 minutes at least")
          .max(43_200, "write at most 43200 minutes, 30 days")
          .default(30),
      })
      .prefault({}),
    /** where telephone numbers without a country code are from; the holidays' country unless told */
    country: country.optional(),
    emailFrom: emailFrom.optional(),
  })
  .refine(({ locales, defaultLocale }) => defaultLocale === undefined || locales.includes(defaultLocale), {
    path: ["defaultLocale"],
    message: "the default locale must be one of `locales`",
  })
  .superRefine(({ zones, carriers, deliveryMethods, deliveryFees }, context) => {
    const known = { zone: zones, carrier: carriers, deliveryMethod: deliveryMethods };
    deliveryFees.forEach((fee, at) => {
      for (const field of ["zone", "carrier", "deliveryMethod"] as const) {
        if (Object.hasOwn(known[field], fee[field])) continue;
        context.addIssue({
          code: "custom",
          path: ["deliveryFees", at, field],
          message: `\`${fee[field]}\` is not among the shop's ${field}s. ${suggestWord(fee[field], Object.keys(known[field]))}`,
        });
      }
    });
  })
  .transform((written, context): Omit<Shop, "id"> => {
    const { hours, defaultLocale, channels, emailFrom, country, ...rest } = written;
    for (const { path, message } of unreachedReplies(rest.sla, channels, hours))
      context.addIssue({ code: "custom", path, message });
    return {
      ...rest,
      country: country ?? rest.holidays,
      week: hours,
      defaultLocale: defaultLocale ?? rest.locales[0] ?? "en",
      channels: channels ?? { email: { languages: rest.locales, week: null }, chat: null, phone: null },
      emailFrom: emailFrom ?? { name: rest.name, address: "no-reply@guichet.invalid" },
    };
  });
