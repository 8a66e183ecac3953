import { isOpenAt, latestClosing } from "#app/domain/calendar/opening-hours.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";

/** Whether somebody is at the counter. */
export type Presence = "online" | "away" | "offline";

/** A heartbeat older than this means that the browser is gone. */
export const heartbeatLimitMs = 60_000;

/** What is stored of somebody's presence. */
export type StoredPresence = { status: Presence; heartbeatAt: Date; changedAt: Date };

/**
 * A person's presence at an instant: what they chose, as long as their browser is still heard from. What they chose
 * before a shift ended is over with it, until the next one begins; what they choose out of hours holds.
 */
export function presenceAt(stored: StoredPresence | null, shift: OpeningHours | null, now: Date): Presence {
  if (!stored || now.getTime() - stored.heartbeatAt.getTime() > heartbeatLimitMs) return "offline";
  if (stored.status === "offline" || !shift || isOpenAt(shift, now)) return stored.status;
  const endedAt = latestClosing(shift, now);
  return endedAt && stored.changedAt < endedAt ? "offline" : stored.status;
}
