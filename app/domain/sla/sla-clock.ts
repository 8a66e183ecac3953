import { addBusinessMinutes, openTimeBetween } from "#app/domain/calendar/opening-hours.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import type { Channel } from "#app/domain/shops/shop.ts";

/** What a promise of time is about. */
export type SlaTarget = "first_reply" | "next_reply" | "resolution";

/** One promise of time as it stands. What it has used is open time before `runningSince`, in seconds. */
export type SlaClock = {
  target: SlaTarget;
  targetMinutes: number;
  channel: Channel;
  startedAt: Date;
  usedSeconds: number;
  /** null while it stands still or is over */
  runningSince: Date | null;
  /** when it warns, is up and goes to a lead if nothing stops it; null unless it runs */
  warnAt: Date | null;
  dueAt: Date | null;
  escalateAt: Date | null;
  warnedAt: Date | null;
  breachedAt: Date | null;
  escalatedAt: Date | null;
  endedAt: Date | null;
};

/** In which hours a clock runs, and after which parts of its time something happens. */
export type ClockTerms = {
  hours: OpeningHours;
  warnAtPercent: number;
  /** a resolution never goes to a lead by itself */
  escalateAfterPercent: number;
};

/** A warning or breach, with the instant at which it fell due. */
export type Lapse = { kind: "warned" | "breached"; target: SlaTarget; at: Date };

/** A clock that begins to run. */
export function startClock(
  { target, targetMinutes, channel }: Pick<SlaClock, "target" | "targetMinutes" | "channel">,
  at: Date,
  terms: ClockTerms,
): SlaClock {
  const still = { runningSince: null, warnAt: null, dueAt: null, escalateAt: null };
  const untold = { warnedAt: null, breachedAt: null, escalatedAt: null, endedAt: null };
  const clock = { target, targetMinutes, channel, startedAt: at, usedSeconds: 0, ...still, ...untold };
  return resumeClock(clock, at, terms);
}

/** The clock running again from an instant on, with what it had used. */
export function resumeClock(clock: SlaClock, at: Date, terms: ClockTerms): SlaClock {
  if (clock.runningSince) return clock;
  return foretell({ ...clock, runningSince: at, endedAt: null }, terms);
}

/** The clock standing still from an instant on. */
export function pauseClock(clock: SlaClock, at: Date, terms: ClockTerms): SlaClock {
  if (!clock.runningSince) return clock;
  const usedSeconds = usedAt(clock, at, terms);
  return { ...clock, usedSeconds, runningSince: null, warnAt: null, dueAt: null, escalateAt: null };
}

/** The clock over: what was promised has happened, or is no longer owed. */
export function endClock(clock: SlaClock, at: Date, terms: ClockTerms): SlaClock {
  return { ...pauseClock(clock, at, terms), endedAt: at };
}

/**
 * The clock with another target or in another channel's hours, from an instant on and with what it had used until then
 * in the old ones. What was told of a time that now lies ahead again may be told again.
 */
export function retargetClock(
  clock: SlaClock,
  to: Pick<SlaClock, "targetMinutes" | "channel">,
  at: Date,
  { before, after }: { before: ClockTerms; after: ClockTerms },
): SlaClock {
  const changed = { ...clock, ...to, usedSeconds: usedAt(clock, at, before) };
  if (!clock.runningSince) {
    const hasUsed = (percent: number) => changed.usedSeconds * 100 >= to.targetMinutes * 60 * percent;
    return {
      ...changed,
      warnedAt: hasUsed(after.warnAtPercent) ? clock.warnedAt : null,
      breachedAt: hasUsed(100) ? clock.breachedAt : null,
    };
  }
  const next = foretell({ ...changed, runningSince: at }, after);
  return {
    ...next,
    warnedAt: next.warnAt && next.warnAt > at ? null : next.warnedAt,
    breachedAt: next.dueAt && next.dueAt > at ? null : next.breachedAt,
  };
}

/** How much open time a clock has used by an instant, in seconds. */
export function usedAt({ usedSeconds, runningSince }: SlaClock, at: Date, { hours }: ClockTerms): number {
  return runningSince ? usedSeconds + openTimeBetween(hours, runningSince, at) / 1000 : usedSeconds;
}

/** The clock with what has fallen due by an instant marked as told, and what there is to tell. */
export function lapseClock(clock: SlaClock, now: Date): { clock: SlaClock; lapses: Lapse[] } {
  const { target, warnAt, dueAt, warnedAt, breachedAt } = clock;
  const isDue = (at: Date | null, told: Date | null): at is Date => at !== null && told === null && at <= now;
  const lapses: Lapse[] = [];
  if (isDue(warnAt, warnedAt)) lapses.push({ kind: "warned", target, at: warnAt });
  if (isDue(dueAt, breachedAt)) lapses.push({ kind: "breached", target, at: dueAt });
  if (lapses.length === 0) return { clock, lapses };
  return {
    clock: {
      ...clock,
      warnedAt: isDue(warnAt, warnedAt) ? warnAt : warnedAt,
      breachedAt: isDue(dueAt, breachedAt) ? dueAt : breachedAt,
    },
    lapses,
  };
}

/** A running clock with the instants at which something will happen; null for what 400 days of hours do not reach. */
function foretell(clock: SlaClock, { hours, warnAtPercent, escalateAfterPercent }: ClockTerms): SlaClock {
  const { runningSince, targetMinutes, usedSeconds, target } = clock;
  if (!runningSince) return clock;
  const reaches = (percent: number) => {
    const minutesLeft = (targetMinutes * percent) / 100 - usedSeconds / 60;
    return minutesLeft <= 0 ? runningSince : addBusinessMinutes(hours, runningSince, minutesLeft);
  };
  return {
    ...clock,
    warnAt: reaches(warnAtPercent),
    dueAt: reaches(100),
    escalateAt: target === "resolution" ? null : reaches(escalateAfterPercent),
  };
}
