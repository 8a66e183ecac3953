/** Whether somebody is at the counter. */
export type Presence = "online" | "away" | "offline";

/** A heartbeat older than this means that the browser is gone. */
const heartbeatLimitMs = 60_000;

/** A person's presence at an instant: what they chose, as long as their browser is still heard from. */
export function presenceAt(stored: { status: Presence; heartbeatAt: Date } | null, now: Date): Presence {
  if (!stored || now.getTime() - stored.heartbeatAt.getTime() > heartbeatLimitMs) return "offline";
  return stored.status;
}
