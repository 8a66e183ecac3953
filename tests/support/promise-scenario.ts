import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { orderStatuses } from "#app/domain/shops/order-status.ts";

const instant = z.iso.datetime({ offset: true });
const words = z.array(z.string().min(2)).min(1);

/** What must be read at a moment: words by locale (with `!` before those that must not be there), and every end printed. */
const readSchema = z
  .object({
    now: instant,
    /** days ("2026-11-28") or local moments ("2026-11-23T13:00") that the rules shown come to, in the shop's zone */
    ends: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)).default([]),
  })
  .catchall(words);

const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** the promise, in the words of the facts that it comes from */
  fact: z.string(),
  order: z.looseObject({ status: z.enum(orderStatuses) }),
  /** the customers' questions by locale */
  ask: z.record(z.string(), words),
  reads: z.array(readSchema).min(1),
});

export type PromiseScenario = z.infer<typeof scenarioSchema>;

export const promiseShops = ["aurelia", "lueur", "hirondelle", "accord", "criee"] as const;

/** The scenarios of a shop's promises, as `tests/scenarios/promises` keeps them. */
export async function promiseScenarios(shop: string): Promise<PromiseScenario[]> {
  return z.array(scenarioSchema).parse(parse(await readFile(`tests/scenarios/promises/${shop}.yaml`, "utf8")));
}

/** A scenario's order in full: what every order needs besides the facts that the promise is about. */
export function wholeOrder({ id, order }: PromiseScenario, { currency }: { currency: string }) {
  return {
    ...{ number: `N-${id}`, customer: { email: "a@b.example", name: "A", locale: "fr" }, currency, total: 80 },
    items: [{ sku: "S", name: "Article", qty: 1, price: 80 }],
    placedAt: "2026-11-01T10:00:00+01:00",
    ...order,
  };
}
