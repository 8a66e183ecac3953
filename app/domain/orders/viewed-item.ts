import { z } from "zod";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { printMoney, toMinor } from "./money.ts";
import { amount, currencyCode, email, flag, text } from "./order-fields.ts";
import { relativeInstant } from "./sample-order.ts";
import type { SampleContext } from "./sample-order.ts";

/** An item that a customer looked at lately; what the shop did not send is null. */
export type ViewedItem = {
  sku: string;
  name: string;
  currency: string;
  /** in the currency's minor unit */
  priceMinor: number;
  soldUnsealed: boolean | null;
  hygiene: boolean | null;
  backOrdered: boolean | null;
  viewedAt: Date;
};

/** An item as a card shows it, in the reader's words; the instant is ISO 8601. */
export type ItemSummary = { sku: string; name: string; price: string; viewedAt: string };

/** What a card says of an item. */
export function summariseView({ sku, name, priceMinor, currency, viewedAt }: ViewedItem, locale: string): ItemSummary {
  return { sku, name, price: printMoney(priceMinor, currency, locale), viewedAt: viewedAt.toISOString() };
}

/** A sample for the demonstration: who looked at what. */
export type SampleView = { email: string; item: ViewedItem };

/** Reads a file of sample views with instants told from `now`. A file with any error gives none. */
export function parseSampleViews(
  file: string,
  source: string,
  { timeZone, now }: Pick<SampleContext, "timeZone" | "now">,
): { views: SampleView[]; problems: Problem[] } {
  const view = z
    .strictObject({
      email,
      sku: text("the item's number"),
      name: text("the item's name"),
      price: amount,
      currency: currencyCode,
      ...{ soldUnsealed: flag, hygiene: flag, backOrdered: flag },
      viewedAt: relativeInstant(now, timeZone),
    })
    .transform(({ email: address, price, ...item }, context): SampleView => {
      const priceMinor = toMinor(price, item.currency);
      if (priceMinor === null)
        context.addIssue({ code: "custom", message: `${price} has more decimals than ${item.currency} has` });
      return { email: address, item: { ...item, priceMinor: priceMinor ?? 0 } };
    });
  const checked = checkYaml(file, source, z.array(view, "a file of viewed items is a list"));
  return checked.kind === "valid" ? { views: checked.value, problems: [] } : { views: [], problems: checked.problems };
}
