import { Temporal } from "temporal-polyfill";
import { mostDaysOff } from "./work-plan.ts";
import type { PlanFault } from "./work-plan.ts";

const range = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|–|—|\s-\s|to|au|\/)\s*(\d{4}-\d{2}-\d{2}))?$/i;

/**
 * Reads days off as a lead writes them, one a line or parted by commas: "2026-12-24", "2026-12-24 .. 2027-01-02". Each
 * day once, in their order. Refuses what is no day of the calendar and a range that runs backwards.
 */
export function parseDaysOff(text: string): { kind: "parsed"; days: string[] } | { kind: "refused"; fault: PlanFault } {
  const days = new Set<string>();
  for (const part of text.split(/[\n,;]/).map((line) => line.trim())) {
    if (part === "") continue;
    const [first, last] = daysOf(part);
    if (!first || !last || Temporal.PlainDate.compare(first, last) > 0)
      return { kind: "refused", fault: { kind: "not_a_day", text: part.slice(0, 80) } };
    for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
      days.add(day.toString());
      if (days.size > mostDaysOff) return { kind: "refused", fault: { kind: "too_many", text: part.slice(0, 80) } };
    }
  }
  return { kind: "parsed", days: [...days].sort() };
}

function daysOf(part: string): [Temporal.PlainDate | null, Temporal.PlainDate | null] {
  const match = range.exec(part);
  const first = dayOf(match?.[1]);
  return [first, match?.[2] === undefined ? first : dayOf(match[2])];
}

function dayOf(text: string | undefined): Temporal.PlainDate | null {
  try {
    return text === undefined ? null : Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}

/** Days off as `parseDaysOff` reads them again, one a line, those that follow each other as one range. */
export function printDaysOff(days: readonly string[]): string {
  const ranges: { first: string; last: string }[] = [];
  for (const day of [...days].sort()) {
    const latest = ranges.at(-1);
    if (latest && Temporal.PlainDate.from(latest.last).add({ days: 1 }).toString() === day) latest.last = day;
    else ranges.push({ first: day, last: day });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first} .. ${last}`)).join("\n");
}
