import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { expectedReply } from "#app/domain/channels/expected-reply.ts";
import { expectWaits, type ExpectedWaits } from "#app/domain/channels/expect-waits.server.ts";
import { proposeChannels, type OfferedChannels } from "#app/domain/channels/offered-channels.ts";
import { openChannels } from "#app/domain/channels/open-channels.ts";
import { answeredIn } from "#app/domain/channels/staff-fact.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { keepBriefly, type KeptBriefly } from "#app/domain/shared/keep-briefly.ts";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

/** What open pages show of a shop's channels for a language; when an ordinary e-mail of now would be answered. */
export type WatchedChannels = { offered: OfferedChannels; expectedBy: Date };

export type ChannelWatch = {
  /** What is offered now, and again whenever it has changed, until the signal aborts; ends for a shop that is gone. */
  watch(shop: string, language: string, signal: AbortSignal): AsyncIterable<WatchedChannels>;
  /** how many shops and languages are looked after now */
  watchedCount(): number;
};

type Deps = {
  db: Db;
  clock: Clock;
  /** a shop as it is published now, or null */
  shopOf: (id: string) => { shop: Shop; isHoliday: IsHoliday } | null;
  /** events of this process; what changes by time alone or in another process is found by looking again */
  listen: (isWanted: (event: LiveEvent) => boolean, signal: AbortSignal) => AsyncIterable<LiveEvent>;
  /** how often to look again, and the least time between two looks */
  everyMs: number;
  atLeastMs: number;
  onError: (error: unknown) => void;
};

type Watched = {
  shop: string;
  language: string;
  latest: { signature: string; channels: WatchedChannels } | null;
  isGone: boolean;
  readers: Set<() => void>;
  stopping: AbortController;
  waits: KeptBriefly<ExpectedWaits | null>;
  /** looks again soon */
  nudge: () => void;
};

const waitsKeptMs = 30_000;

/**
 * Looks after what open pages show of channels: one look for all pages of a shop and language, one reading of the staff
 * for all of these, and nothing at all while no page is open.
 */
export function openChannelWatch(deps: Deps): ChannelWatch {
  const all = new Map<string, Watched>();
  const staff = keepBriefly(deps.everyMs / 2, () => listStaffFacts(deps.db, deps.clock()));
  const join = (shop: string, language: string): Watched => {
    const key = `${shop}/${language}`;
    const known = all.get(key);
    if (known) return known;
    const watched: Watched = {
      ...{ shop, language, latest: null, isGone: false, readers: new Set(), stopping: new AbortController() },
      waits: keepBriefly(waitsKeptMs, () => readWaits(deps, shop, language)),
      nudge: () => undefined,
    };
    watched.stopping.signal.addEventListener("abort", () => all.delete(key));
    all.set(key, watched);
    void keepLooking(watched, deps, staff);
    void keepListening(watched, deps, staff);
    return watched;
  };
  return {
    watchedCount: () => all.size,
    async *watch(shop, language, signal) {
      const watched = join(shop, language);
      try {
        yield* readChanges(watched, signal);
      } finally {
        if (watched.readers.size === 0) watched.stopping.abort();
      }
    },
  };
}

async function* readChanges(watched: Watched, signal: AbortSignal): AsyncIterable<WatchedChannels> {
  let wake: () => void = () => undefined;
  const reader = () => wake();
  watched.readers.add(reader);
  signal.addEventListener("abort", reader);
  let told = "";
  try {
    while (!signal.aborted && !watched.isGone) {
      const { latest } = watched;
      if (latest && latest.signature !== told) {
        told = latest.signature;
        yield latest.channels;
      } else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal.removeEventListener("abort", reader);
    watched.readers.delete(reader);
  }
}

async function keepLooking(watched: Watched, deps: Deps, staff: KeptBriefly<StaffFacts[]>): Promise<void> {
  const { signal } = watched.stopping;
  signal.addEventListener("abort", () => watched.nudge());
  while (!signal.aborted && !watched.isGone) {
    const nudged = new Promise<void>((resolve) => (watched.nudge = resolve));
    try {
      const channels = await look(watched, deps, staff);
      if (channels) watched.latest = { signature: signatureOf(channels), channels };
      else watched.isGone = true;
      for (const wake of watched.readers) wake();
    } catch (error) {
      deps.onError(error);
    }
    await pause(deps.atLeastMs, signal);
    await Promise.race([nudged, pause(deps.everyMs - deps.atLeastMs, signal)]);
  }
}

async function keepListening(watched: Watched, deps: Deps, staff: KeptBriefly<StaffFacts[]>): Promise<void> {
  for await (const _ of deps.listen(() => true, watched.stopping.signal)) {
    staff.forget();
    watched.nudge();
  }
}

async function look(
  { shop: id, language, waits }: Watched,
  { clock, shopOf }: Deps,
  staff: KeptBriefly<StaffFacts[]>,
): Promise<WatchedChannels | null> {
  const published = shopOf(id);
  const [facts, expected] = await Promise.all([staff.read(), waits.read()]);
  if (!published || !expected) return null;
  const { shop, isHoliday } = published;
  const now = clock();
  const states = openChannels({ shop, language, now, isHoliday, staff: facts });
  return {
    offered: proposeChannels(states, {
      ...{ waits: expected, limitMinutes: shop.waitLimitMinutes, language },
      answeredIn: answeredIn(shop, language, facts),
    }),
    expectedBy: expectedReply(shop, "normal", now, isHoliday),
  };
}

async function readWaits({ db, clock, shopOf }: Deps, id: string, language: string): Promise<ExpectedWaits | null> {
  const published = shopOf(id);
  return published && expectWaits(db, { ...published, language, now: clock() });
}

const expectedByStepMs = 300_000;

/** What a page would show of it; who the people are is not shown, and an expected time is told anew every five minutes. */
function signatureOf({ offered, expectedBy }: WatchedChannels): string {
  const channels = offered.channels.map((state) => ({ ...state, staffIds: [] }));
  return JSON.stringify([{ ...offered, channels }, Math.floor(expectedBy.getTime() / expectedByStepMs)]);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}
