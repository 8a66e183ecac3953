import { parseHours } from "#app/domain/calendar/parse-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { WeeklyHours } from "#app/domain/calendar/week.ts";
import { isTimeZone } from "#app/domain/calendar/zoned-time.ts";
import { channels } from "#app/domain/shops/shop.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { parseDaysOff } from "./days-off.ts";
import { largestCapacity } from "./work-plan.ts";
import type { PlanChoices, PlanFault, PlanField, WorkPlan } from "./work-plan.ts";

/** A plan as its form says: what is chosen of each list, and what is typed. */
export type TypedPlan = Record<"shops" | "languages" | "channels" | "topics", string[]> &
  Record<"timeZone" | "daysOff" | `capacity-${Channel}` | `shift-${(typeof weekdays)[number]}`, string>;

/** A plan that can be kept, or every field that cannot be taken, each with its reason. */
export type ParsedPlan =
  { kind: "parsed"; plan: WorkPlan } | { kind: "refused"; faults: Partial<Record<PlanField, PlanFault>> };

/** Reads a plan off its form; all faults are told at once. */
export function parseWorkPlan(typed: TypedPlan, choices: PlanChoices): ParsedPlan {
  const faults: Partial<Record<PlanField, PlanFault>> = {};
  const chosen = <T extends string>(field: "shops" | "languages" | "channels" | "topics", known: readonly T[]): T[] => {
    const stranger = typed[field].find((value) => !known.some((one) => one === value));
    if (stranger !== undefined) faults[field] = { kind: "unknown", text: stranger.slice(0, 80) };
    return known.filter((value) => typed[field].includes(value));
  };
  const capacity = (channel: Channel): number => {
    const text = typed[`capacity-${channel}`];
    if (/^\d{1,4}$/.test(text) && Number(text) <= largestCapacity) return Number(text);
    faults[`capacity-${channel}`] = { kind: "not_a_number", text: text.slice(0, 80) };
    return 0;
  };
  const shifts = Object.fromEntries(
    weekdays.map((day) => {
      const texts = stretchesOf(typed[`shift-${day}`]);
      const parsed = parseHours(texts);
      if (parsed.kind === "parsed") return [day, parsed.stretches];
      faults[`shift-${day}`] = { kind: parsed.fault, text: typed[`shift-${day}`].slice(0, 80) };
      return [day, []];
    }),
  ) as WeeklyHours;
  const daysOff = parseDaysOff(typed.daysOff);
  if (daysOff.kind === "refused") faults.daysOff = daysOff.fault;
  if (!isTimeZone(typed.timeZone)) faults.timeZone = { kind: "no_zone", text: typed.timeZone.slice(0, 80) };
  const plan: WorkPlan = {
    shops: chosen("shops", choices.shops),
    languages: chosen("languages", choices.languages),
    channels: chosen("channels", channels),
    topics: chosen("topics", choices.topics),
    capacities: { email: capacity("email"), chat: capacity("chat"), phone: capacity("phone") },
    timeZone: typed.timeZone,
    shifts,
    daysOff: daysOff.kind === "parsed" ? daysOff.days : [],
  };
  return Object.keys(faults).length > 0 ? { kind: "refused", faults } : { kind: "parsed", plan };
}

/** "9h–12h30, 13:30-18:00" as single stretches with clock times of two digits. */
function stretchesOf(text: string): string[] {
  return text
    .replace(/\b(\d{1,2})\s*h\s*(\d{2})?/gi, (_, hour: string, minute?: string) => `${hour}:${minute ?? "00"}`)
    .replace(/\b(\d):/g, "0$1:")
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
