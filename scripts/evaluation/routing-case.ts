import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { parseHours } from "#app/domain/calendar/parse-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { OpenStretch, Weekday, WeeklyHours } from "#app/domain/calendar/week.ts";
import { isTimeZone } from "#app/domain/calendar/zoned-time.ts";
import { channels } from "#app/domain/shops/shop.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { caseId } from "./cases.ts";

// Cases are written by many hands, so each field is read in every form that can mean one thing only.

const channelNames: Record<string, Channel> = { "e-mail": "email", mail: "email", call: "phone", telephone: "phone" };

/** A channel by any of its names; null for one that there is not. */
export function channelNamed(name: string): Channel | null {
  const folded = name.trim().toLowerCase();
  return channels.find((channel) => channel === folded) ?? channelNames[folded] ?? null;
}

const language = z
  .string()
  .transform((tag) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? "")
  .refine((tag) => /^[a-z]{2,3}$/.test(tag), "write a language as its code, such as fr");
const timeZone = z
  .string()
  .refine(
    (name) => isTimeZone(name) || /^[+-]\d{2}:\d{2}$/.test(name),
    "write the time zone by its IANA name, such as Europe/Paris",
  );

/** `mon`, `Monday` and `MON` are one day; `mon-fri` and `mon,tue` are several. Null when it names anything else. */
function weekdaysNamed(name: string): Weekday[] | null {
  const named = name.split(",").map((part) => rangeNamed(part.split(/[-–]/)));
  return named.some((range) => range.length === 0) ? null : [...new Set(named.flat())];
}

/** The days from the first named to the last, also over a Sunday; none when a name is no day. */
function rangeNamed(names: readonly string[]): Weekday[] {
  const [first = -1, last = first, ...more] = names.map((name) =>
    weekdays.findIndex((day) => new RegExp(`^${day}[a-z]{0,2}$|^${day}[a-z]*day$`).test(name.trim().toLowerCase())),
  );
  if (first < 0 || last < 0 || more.length > 0) return [];
  return [...weekdays, ...weekdays].slice(first, (last < first ? last + 7 : last) + 1);
}

const day = z.string().transform((name, context) => {
  const found = weekdaysNamed(name);
  if (found) return found;
  context.addIssue({ code: "custom", message: `"${name}" is no day of the week: write mon, tue…` });
  return z.NEVER;
});
const days = z
  .union([z.array(day).transform((list) => [...new Set(list.flat())]), day])
  .nullish()
  .transform((list) => list ?? [...weekdays]);

/** "9:00" as "09:00". */
const clock = z
  .string()
  .trim()
  .regex(/^\d{1,2}:\d{2}$/, 'write a time as "09:00"')
  .transform((time) => time.padStart(5, "0"));
const span = z
  .object({ start: clock.optional(), end: clock.optional(), open: clock.optional(), close: clock.optional() })
  .refine(({ start, open, end, close }) => (start ?? open) && (end ?? close), "write start and end")
  .transform(({ start, open, end, close }) => stretchOf(start ?? open ?? "", end ?? close ?? ""));

/** From one time to another; ending at or before the start it runs past midnight, and at the same time a whole day. */
function stretchOf(start: string, end: string): OpenStretch {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const [opens, closes] = [minutes(start), minutes(end)];
  return { opens, closes: closes > opens ? closes : closes + 1440 };
}

const written = z.string().transform((text, context) => {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !/^closed$/i.test(part));
  const clocks = parts.map((part) => part.replace(/\b(\d):/g, "0$1:").replaceAll(" ", ""));
  const [round] = clocks.length === 1 ? (/^(\d\d:\d\d)[-–]\1$/.exec(clocks[0] ?? "") ?? []).slice(1) : [];
  if (round) return [stretchOf(round, round)];
  const parsed = parseHours(clocks);
  if (parsed.kind === "parsed") return parsed.stretches;
  context.addIssue({ code: "custom", message: parsed.message });
  return z.NEVER;
});
const pair = z.tuple([clock, clock]).transform(([start, end]) => [stretchOf(start, end)]);
const oneStretch = z.union([written, span.transform((one) => [one])]);
const dayHours = z
  .union([pair, oneStretch, z.array(z.union([pair, oneStretch])).transform((parts) => parts.flat())])
  .nullish()
  .transform((stretches) => [...(stretches ?? [])].sort((a, b) => a.opens - b.opens));

const emptyWeek = (): WeeklyHours => Object.fromEntries(weekdays.map((one) => [one, []])) as unknown as WeeklyHours;

/** A map of days to their hours; a day left out is closed. */
const weekByDay = z.record(z.string(), dayHours).transform((byDay, context) => {
  const week = emptyWeek();
  for (const [name, stretches] of Object.entries(byDay)) {
    const found = weekdaysNamed(name);
    if (found) for (const one of found) week[one] = stretches;
    else context.addIssue({ code: "custom", message: `"${name}" is no day of the week: write mon, tue…` });
  }
  return week;
});

/** Days that share their hours: `{days: […], start, end}`. */
const weekByRule = z
  .intersection(z.object({ days, tz: timeZone.nullish(), timezone: timeZone.nullish() }), span)
  .transform((rule) => rule as { days: Weekday[]; tz?: string | null; timezone?: string | null } & OpenStretch);
const ruleForm = 'write it as {"days": ["mon", "tue"], "start": "09:00", "end": "18:00"}, or as a list of these';
const oneOrMore = z.union([weekByRule.transform((rule) => [rule]), z.array(weekByRule).min(1)], ruleForm);
const weekByRules = oneOrMore.transform((rules) => {
  const week = emptyWeek();
  for (const { days, opens, closes } of rules) for (const one of days) week[one].push({ opens, closes });
  for (const stretches of Object.values(week)) stretches.sort((a, b) => a.opens - b.opens);
  return { week, timeZone: rules[0]?.tz ?? rules[0]?.timezone ?? null };
});
const week = z.union([weekByRules.transform((rules) => rules.week), weekByDay]);
const weekByChannel = z
  .record(
    z.string().refine((name) => channelNamed(name) !== null),
    week.nullish(),
  )
  .refine((byChannel) => Object.keys(byChannel).length > 0)
  .transform((byChannel) => ({ kind: "by_channel" as const, byChannel }));
const hours = z
  .union(
    [
      z.record(z.string(), z.unknown()).pipe(weekByChannel),
      week.transform((whole) => ({ kind: "whole" as const, week: whole })),
    ],
    'write hours as {"mon": ["09:00-12:30", "13:30-18:00"]}, as {"days": ["mon", "tue"], "start": "09:00", "end": "18:00"}, or one of these for each channel',
  )
  .nullish()
  .transform((given) => given ?? null);

const count = z.union([z.number().min(0), z.record(z.string(), z.number().min(0))]).nullish();
const presences: Record<string, "online" | "away" | "offline"> = { available: "online", busy: "away", break: "away" };
const presence = z
  .string()
  .nullish()
  .transform((text, context) => {
    const folded = text?.trim().toLowerCase() ?? "";
    if (folded === "") return null;
    const found = (["online", "away", "offline"] as const).find((one) => one === folded) ?? presences[folded];
    if (found) return found;
    context.addIssue({ code: "custom", message: `"${text}" is no presence: write online, away, offline or null` });
    return z.NEVER;
  });

const person = z.object({
  id: caseId.transform(String),
  languages: z.array(language),
  /** left out: every channel */
  channels: z.array(z.string()).nullish(),
  presence,
  open: count,
  capacity: count,
  shift: weekByRules.nullish().transform((shift) => shift ?? null),
  /** when they last got a ticket; whoever never did comes first */
  idleSince: z.iso.datetime({ offset: true }).nullish(),
});

/** A situation at the counter (PRODUCT.md section 7), and what should come of it where the case says so. */
export const routingCaseSchema = z
  .object({
    id: caseId,
    now: z.string(),
    timezone: timeZone.default("UTC"),
    customer: z.object({ lang: language.nullish(), message: z.string().nullish() }),
    matrix: z.record(z.string(), z.array(language)),
    hours,
    holidays: z.array(z.iso.date()).nullish(),
    closures: z.array(z.iso.date()).nullish(),
    staff: z.array(person),
    expected: z
      .object({
        offered: z.array(z.string()).optional(),
        unavailable: z.record(z.string(), z.string()).optional(),
        assignee: z.record(z.string(), caseId.nullable()).optional(),
        language: z.string().optional(),
      })
      .nullish(),
  })
  .transform(({ now, ...rest }, context) => {
    const instant = instantOf(now, rest.timezone);
    if (instant) return { ...rest, now: instant };
    context.addIssue({ code: "custom", path: ["now"], message: 'write the instant as "2026-11-23T10:30:00+01:00"' });
    return z.NEVER;
  });

export type RoutingCase = z.output<typeof routingCaseSchema>;
export type RoutingPerson = RoutingCase["staff"][number];

/** An instant with its offset, or as the clocks of the case's zone show it. */
function instantOf(text: string, zone: string): Date | null {
  try {
    const hasOffset = /(?:[zZ]|[+-]\d{2}:?\d{2})(?:\[.*\])?$/.test(text.trim());
    const epoch = hasOffset
      ? Temporal.Instant.from(text.trim()).epochMilliseconds
      : Temporal.PlainDateTime.from(text.trim()).toZonedDateTime(zone).epochMilliseconds;
    return new Date(epoch);
  } catch {
    return null;
  }
}
