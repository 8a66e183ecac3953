import { z } from "zod";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { orderFields } from "./order-fields.ts";
import { withMinorAmounts } from "./order.ts";
import type { Order } from "./order.ts";
import { readInstant } from "./relative-instant.ts";

/** An order for previews, content tests and the demo; `key` names it, `note` says what it shows. */
export type SampleOrder = { key: string; note: string; order: Order };

/** When and for which shop sample orders are worked out. */
export type SampleContext = { shop: string; timeZone: string; now: Date };

/**
 * Reads a file of sample orders with its relative instants worked out from `now` in the shop's zone. A file with any
 * error gives no orders. Keys are unique within the file.
 */
export function parseSampleOrders(
  file: string,
  text: string,
  context: SampleContext,
): { orders: SampleOrder[]; problems: Problem[] } {
  const checked = checkYaml(
    file,
    text,
    z.array(sampleSchema(context), "a file of sample orders is a list").superRefine(keysAreUnique),
  );
  return checked.kind === "valid"
    ? { orders: checked.value, problems: [] }
    : { orders: [], problems: checked.problems };
}

/** An instant told from now, such as "-1d 10:00", in the shop's zone; or ISO 8601 with its offset. */
export function relativeInstant(now: Date, timeZone: string) {
  return z
    .string('write an instant as "today 10:00", "-1d 10:00", "-3h" or ISO 8601 with its offset')
    .transform((text, context) => {
      const at = readInstant(text, now, timeZone);
      if (at) return at;
      context.addIssue({
        code: "custom",
        message: `"${text}" is no instant: write "today 10:00", "-1d 10:00", "-3h", "-20m" or ISO 8601 with its offset`,
      });
      return z.NEVER;
    });
}

function sampleSchema({ shop, timeZone, now }: SampleContext) {
  const relative = relativeInstant(now, timeZone);
  return z
    .strictObject({
      key: z
        .string("give the sample a key")
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a key has small letters, digits and single dashes"),
      note: z.string("say what the sample shows").trim().min(1, "say what the sample shows"),
      ...orderFields(relative),
    })
    .transform(({ key, note, ...raw }, context): SampleOrder => ({
      key,
      note,
      order: withMinorAmounts({ shop, ...raw }, context),
    }));
}

function keysAreUnique(samples: readonly SampleOrder[], context: z.RefinementCtx): void {
  for (const [at, { key }] of samples.entries()) {
    if (samples.findIndex((sample) => sample.key === key) < at) {
      context.addIssue({
        code: "custom",
        path: [at, "key"],
        message: `the key "${key}" is already taken in this file`,
      });
    }
  }
}
