import type { Weekday, WeeklyHours } from "#app/domain/calendar/week.ts";
import type { Channel } from "#app/domain/shops/shop.ts";

/** What a member of staff handles, how much of it at once, and when: what a lead decides of somebody. */
export type WorkPlan = {
  shops: string[];
  languages: string[];
  channels: Channel[];
  topics: string[];
  capacities: Record<Channel, number>;
  /** the zone of shifts and days off, an IANA name */
  timeZone: string;
  /** all days empty: no fixed hours */
  shifts: WeeklyHours;
  /** YYYY-MM-DD, each once, in their order */
  daysOff: string[];
};

/** What a plan may choose from. */
export type PlanChoices = { shops: string[]; languages: string[]; topics: string[] };

/** The fields of a plan's form, by which faults are told. */
export type PlanField = Exclude<keyof WorkPlan, "capacities" | "shifts"> | `capacity-${Channel}` | `shift-${Weekday}`;

/** Why a field cannot be taken; `text` is the part of it that is wrong. */
export type PlanFault = {
  kind: "unknown" | "not_a_number" | "no_zone" | "unreadable" | "no_length" | "overlap" | "not_a_day" | "too_many";
  text: string;
};

/** The most cases that somebody can hold at once on a channel. */
export const largestCapacity = 200;
/** The most days off that are kept of one person. */
export const mostDaysOff = 1000;
