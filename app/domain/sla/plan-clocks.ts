import { openingHoursOf } from "#app/domain/shops/shop.ts";
import type { Channel, ShopFacts } from "#app/domain/shops/shop.ts";
import { targetMinutes } from "#app/domain/shops/sla-policy.ts";
import type { SlaMinutes } from "#app/domain/shops/sla-policy.ts";
import { endClock, lapseClock, pauseClock, resumeClock, retargetClock, startClock } from "./sla-clock.ts";
import type { ClockTerms, Lapse, SlaClock, SlaTarget } from "./sla-clock.ts";

/** What has happened to a ticket, as far as its clocks go by it. */
export type ClockedTicket = {
  status: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
  priority: keyof SlaMinutes;
  channel: Channel;
  openedAt: Date;
  updatedAt: Date;
  firstRepliedAt: Date | null;
  solvedAt: Date | null;
  /** public words of both sides, and calls in which the customer was reached, oldest first */
  turns: readonly { by: "customer" | "staff"; at: Date }[];
  /** tickets merged into it while they owed their customer a reply: since when, and when they came */
  tookIn: readonly { owedSince: Date; at: Date }[];
};

/** A ticket's clocks as they should be, and what fell due before they became so. */
export type ClockPlan = { clocks: SlaClock[]; lapses: Lapse[] };

const settings = {
  first_reply: "firstReplyMinutes",
  next_reply: "nextReplyMinutes",
  resolution: "resolutionMinutes",
} as const;

/** The clocks that a ticket has by now, from those it had, and what fell due: planning twice changes nothing more. */
export function planClocks(
  ticket: ClockedTicket,
  known: readonly SlaClock[],
  { shop, isHoliday }: ShopFacts,
  now: Date,
): ClockPlan {
  const lapses: Lapse[] = [];
  const termsIn = (channel: Channel): ClockTerms => ({
    hours: openingHoursOf(shop, isHoliday, channel),
    warnAtPercent: shop.sla.warnAtPercent,
    escalateAfterPercent: shop.routing.escalateAfterPercent,
  });
  const { channel } = ticket;
  const terms = termsIn(channel);
  const wanted = (target: SlaTarget) => ({
    channel,
    targetMinutes: targetMinutes(shop.sla, settings[target], ticket),
  });
  const start = (target: SlaTarget, at: Date) => startClock({ target, ...wanted(target) }, at, terms);
  /** what fell due until then is told before the clock changes */
  const settled = (clock: SlaClock, at: Date) => {
    const lapsed = lapseClock(clock, at);
    lapses.push(...lapsed.lapses);
    return lapsed.clock;
  };
  const end = (clock: SlaClock, at: Date) =>
    clock.endedAt ? clock : endClock(settled(clock, at), at, termsIn(clock.channel));
  const align = (clock: SlaClock) => {
    const to = wanted(clock.target);
    if (clock.endedAt || (clock.channel === to.channel && clock.targetMinutes === to.targetMinutes)) return clock;
    return retargetClock(settled(clock, now), to, now, { before: termsIn(clock.channel), after: terms });
  };

  const finishedAt = isFinished(ticket) ? (ticket.solvedAt ?? ticket.updatedAt) : null;
  const knownOf = (target: SlaTarget) => known.filter((clock) => clock.target === target);
  const firstEnd = ticket.firstRepliedAt ?? ticket.turns.find(({ by }) => by === "staff")?.at ?? finishedAt;
  const begun = knownOf("first_reply")[0] ?? start("first_reply", ticket.openedAt);
  const first = firstEnd ? end(begun, firstEnd) : align(begun);

  const lastOurs = ticket.turns.map(({ by }) => by).lastIndexOf("staff");
  const lastOursAt = ticket.turns[lastOurs]?.at;
  const unanswered = ticket.turns.slice(lastOurs + 1).map(({ at }) => at);
  // Our first word after a merge answers what was taken in as well.
  const owedIn = ticket.tookIn.filter(({ at }) => lastOursAt === undefined || at >= lastOursAt);
  const next = knownOf("next_reply").map((clock) => {
    if (finishedAt) return end(clock, finishedAt);
    return unanswered.length + owedIn.length === 0 ? end(clock, lastOursAt ?? now) : align(clock);
  });
  const floor = Math.max(...[first, ...next].map(({ endedAt }) => endedAt?.getTime() ?? Infinity));
  const owedSince = unanswered.find((at) => at.getTime() > floor || (at.getTime() === floor && lastOurs >= 0));
  if (owedSince && !finishedAt && !next.some(({ startedAt }) => startedAt.getTime() === owedSince.getTime()))
    next.push(start("next_reply", owedSince));
  if (!finishedAt) oweTakenIn();

  const clocks = [first, ...next, resolutionOf()].map((clock) => (clock.endedAt ? clock : settled(clock, now)));
  return { clocks, lapses };

  /** A reply owed for what was taken in is due since its customer began to wait, unless one owed for longer runs already. */
  function oweTakenIn() {
    const replies = [first, ...next];
    const ended = Math.max(...replies.map(({ endedAt }) => endedAt?.getTime() ?? -Infinity));
    const since = owedIn.filter(({ at }) => at.getTime() >= ended).map(({ owedSince }) => owedSince.getTime());
    const earliest = Math.min(...since);
    const isCovered = replies.some(({ startedAt, endedAt }) => endedAt === null && startedAt.getTime() <= earliest);
    const isKnown = next.some(({ startedAt }) => startedAt.getTime() === earliest);
    if (since.length > 0 && !isCovered && !isKnown) next.push(start("next_reply", new Date(earliest)));
  }

  function resolutionOf(): SlaClock {
    const stored = knownOf("resolution")[0];
    const clock = stored ?? start("resolution", ticket.openedAt);
    if (finishedAt) return end(clock, finishedAt);
    const running = clock.endedAt ? resumeClock(clock, now, terms) : clock;
    if (ticket.status !== "pending" && ticket.status !== "on_hold") return align(resumeClock(running, now, terms));
    // Of a ticket from before there were clocks only its latest change is known.
    const since = stored ? now : ticket.updatedAt;
    return align(running.runningSince ? pauseClock(settled(running, since), since, termsIn(clock.channel)) : running);
  }
}

function isFinished({ status }: ClockedTicket): boolean {
  return status === "solved" || status === "closed";
}
