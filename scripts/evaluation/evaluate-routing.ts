import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { isOpenAt } from "#app/domain/calendar/opening-hours.ts";
import { weekdays } from "#app/domain/calendar/week.ts";
import type { WeeklyHours } from "#app/domain/calendar/week.ts";
import { openChannels } from "#app/domain/channels/open-channels.ts";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { languages } from "#app/domain/lexicon/guess-language.ts";
import { placeTicket } from "#app/domain/routing/place-ticket.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import { shopSchema } from "#app/domain/shops/shop-schema.ts";
import { channels } from "#app/domain/shops/shop.ts";
import type { Channel, ChannelOffer, Shop } from "#app/domain/shops/shop.ts";
import { detectLanguage } from "#app/domain/triage/detect-language.ts";
import { progress } from "./cases.ts";
import { channelNamed } from "./routing-case.ts";
import type { RoutingCase, RoutingPerson } from "./routing-case.ts";

export type RoutingResult = {
  id: string | number;
  /** what the customer is served in */
  language: string;
  offered: Channel[];
  /** every other channel that the matrix names, and why */
  unavailable: Record<string, string>;
  /** who would get the case at once on each offered channel; null: it waits in the queue */
  assignee: Partial<Record<Channel, string | null>>;
};

/** As many as a member of staff holds unless told: the defaults of prisma/schema.prisma. */
const defaultCapacity: Record<Channel, number> = { email: 20, chat: 3, phone: 5 };
const shopId = "case";

/** Runs each situation through the code that offers channels and places tickets. */
export function evaluateRouting(cases: readonly RoutingCase[]): RoutingResult[] {
  const tell = progress(cases.length, "situations");
  return cases.map((one, at) => {
    const result = route(one);
    tell(at + 1);
    return result;
  });
}

function route(situation: RoutingCase): RoutingResult {
  const { id, now, matrix, staff } = situation;
  const language = languageOf(situation.customer);
  const shop = shopOf(situation);
  const result: RoutingResult = { id, language, offered: [], unavailable: {}, assignee: {} };
  for (const channel of channels) {
    const facts = staff.map((person) => factsOf(person, channel, situation));
    const question = { shop, language, now, isHoliday: noHolidays, staff: facts };
    const state = openChannels(question).find((one) => one.channel === channel);
    if (!state) continue;
    if (state.isAvailable) {
      const placing = { shop: shopId, language, defaultLocale: language, topic: null, channel };
      result.offered.push(channel);
      result.assignee[channel] = placeTicket(placing, facts).assigneeId;
    } else if (namesChannel(matrix, channel)) result.unavailable[channel] = state.reason.kind;
  }
  for (const name of Object.keys(matrix))
    if (channelNamed(name) === null) result.unavailable[name] = "channel_not_supported";
  return result;
}

/**
 * The language of the customer's words, as triage reads it. A declared language beyond the nine that we know holds
 * unless the words say otherwise.
 */
function languageOf({ lang, message }: RoutingCase["customer"]): string {
  const detected = detectLanguage(message ?? "", lang ?? "en");
  const isKnown = languages.some((language) => language === lang);
  const isUndecided = detected.decidedBy === "page" || detected.decidedBy === "foreign";
  return lang && !isKnown && isUndecided ? lang : detected.language;
}

function namesChannel(matrix: RoutingCase["matrix"], channel: Channel): boolean {
  return Object.keys(matrix).some((name) => channelNamed(name) === channel);
}

function shopOf({ matrix, hours, timezone, holidays, closures }: RoutingCase): Shop {
  const weekOf = (channel: Channel): WeeklyHours => {
    if (!hours) return always();
    if (hours.kind === "whole") return hours.week;
    const [, own] = Object.entries(hours.byChannel).find(([name]) => channelNamed(name) === channel) ?? [];
    return own ?? always();
  };
  const offerOf = (channel: Channel): ChannelOffer => ({
    languages: Object.entries(matrix).flatMap(([name, spoken]) => (channelNamed(name) === channel ? spoken : [])),
    week: weekOf(channel),
  });
  const plain = shopSchema.parse({ name: "Case", locales: ["en"] });
  return {
    ...plain,
    id: shopId,
    timeZone: timezone,
    channels: { email: offerOf("email"), chat: offerOf("chat"), phone: offerOf("phone") },
    closures: [...(closures ?? []), ...(holidays ?? [])],
  };
}

/**
 * A person as routing sees them on one channel: a plain number of open cases and of room counts for the channel that is
 * asked about. Without a presence the shift decides; without both they are not there.
 */
function factsOf(person: RoutingPerson, channel: Channel, { now, timezone }: RoutingCase): StaffFacts {
  const { id, open, capacity, idleSince } = person;
  const shift = person.shift && shiftHours(person.shift.week, person.shift.timeZone ?? timezone);
  return {
    ...{ id, name: id, email: "", role: "agent", languages: person.languages, topics: [], shops: [shopId], shift },
    channels: person.channels?.flatMap((name) => channelNamed(name) ?? []) ?? [...channels],
    presence: person.presence ?? (shift && isOpenAt(shift, now) ? "online" : "offline"),
    openByChannel: typeof open === "number" ? { [channel]: open } : byChannel(open ?? {}),
    capacityByChannel:
      typeof capacity === "number" ? { [channel]: capacity } : { ...defaultCapacity, ...byChannel(capacity ?? {}) },
    idleSince: idleSince ? new Date(idleSince) : null,
  };
}

function byChannel(counts: Record<string, number>): Partial<Record<Channel, number>> {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([name, count]) => {
      const channel = channelNamed(name);
      return channel ? [[channel, count]] : [];
    }),
  );
}

function shiftHours(week: WeeklyHours, timeZone: string): OpeningHours {
  return { timeZone, week, closures: new Set(), isHoliday: noHolidays };
}

function always(): WeeklyHours {
  return Object.fromEntries(weekdays.map((day) => [day, [{ opens: 0, closes: 1440 }]])) as WeeklyHours;
}
