import { z } from "zod";
import { hasOpenDay } from "#app/domain/calendar/opening-hours.ts";
import { correctHours, parseHours } from "#app/domain/calendar/parse-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { WeeklyHours } from "#app/domain/calendar/week.ts";

const dayHours = z
  .array(z.string('write hours as "09:00-12:30", in quotes'), {
    error: ({ input }) => `list the hours of the day, ${exampleFor(input)}`,
  })
  .transform((texts, context) => {
    const parsed = parseHours(texts);
    if (parsed.kind === "parsed") return parsed.stretches;
    context.addIssue({ code: "custom", message: parsed.message });
    return z.NEVER;
  })
  .optional();

function exampleFor(written: unknown): string {
  const meant = typeof written === "string" ? correctHours(written) : null;
  return meant === null ? 'such as ["09:00-12:30", "13:30-18:00"]' : `here ${JSON.stringify(meant)}`;
}

/** The hours of an ordinary week as shop.yaml spells them: a day left out is closed; one open day at least. */
export const weekSchema = z
  .strictObject(
    { mon: dayHours, tue: dayHours, wed: dayHours, thu: dayHours, fri: dayHours, sat: dayHours, sun: dayHours },
    'hours are a map of days, such as mon: ["09:00-18:00"]',
  )
  .transform((week) => Object.fromEntries(weekdays.map((day) => [day, week[day] ?? []])) as WeeklyHours)
  .refine(hasOpenDay, "at least one day must be open: without hours no reply can be promised");
