import { Temporal } from "temporal-polyfill";

const usual = 'write a day as "2026-12-24", in quotes';

/** What is wrong with what stands where a day is expected, and the day that was probably meant. */
export function explainDay(written: unknown): string {
  if (typeof written !== "string") return `${usual}, each day by itself`;
  const days = [...written.matchAll(/(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4})/g)].map((parts) => {
    const [year = "", month = "", day = ""] = parts[1] ? parts.slice(1, 4) : [parts[6], parts[5], parts[4]];
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  });
  const [day] = days;
  if (days.length > 1)
    return `"${written}" is more than a day: list each day by itself, such as ["2026-12-24", "2026-12-25"]`;
  if (day === undefined) return usual;
  return isDay(day) ? `write the day as "${day}", in quotes` : `the calendar has no day "${written}"`;
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}
