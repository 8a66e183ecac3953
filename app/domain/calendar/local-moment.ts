import { clockTimeOn, inZone, toDate } from "./zoned-time.ts";
import { Temporal } from "temporal-polyfill";

/** A browser's `datetime-local` value as the instant it means in a zone; null when it is not one. */
export function fromLocalMoment(value: string, timeZone: string): Date | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(value);
  if (!parts) return null;
  try {
    return toDate(clockTimeOn(Temporal.PlainDate.from(parts[1] ?? ""), parts[2] ?? "", timeZone));
  } catch {
    return null;
  }
}

/** An instant as a `datetime-local` value in a zone. */
export function toLocalMoment(at: Date, timeZone: string): string {
  return inZone(at, timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
}
