import { isOpenAt, latestClosing } from "#app/domain/calendar/opening-hours.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import type { ReturnCause } from "./placement.ts";
import { heartbeatLimitMs } from "./presence.ts";
import type { StoredPresence } from "./presence.ts";

/** Since when somebody is not at the counter, and why. */
export type Absence = { since: Date; cause: ReturnCause };

/** Since when and why a person counts as offline; null as long as they are online or away (presence.ts). */
export function absenceAt(
  stored: StoredPresence | null,
  shift: OpeningHours | null,
  disabledAt: Date | null,
  now: Date,
): Absence | null {
  if (disabledAt) return { since: disabledAt, cause: "disabled" };
  if (!stored) return { since: new Date(0), cause: "gone" };
  if (stored.status === "offline") return { since: stored.changedAt, cause: "offline" };
  const endedAt = shift && !isOpenAt(shift, now) ? latestClosing(shift, now) : null;
  if (endedAt && stored.changedAt < endedAt) return { since: endedAt, cause: "shift_ended" };
  if (now.getTime() - stored.heartbeatAt.getTime() <= heartbeatLimitMs) return null;
  return { since: stored.heartbeatAt, cause: "gone" };
}

/** A ticket that waits for a word of somebody who is not there. */
export type HeldTicket = { channel: "email" | "chat" | "phone"; assignedAt: Date | null };

/**
 * Whether a ticket leaves whoever is absent: at once when they went off by choice or with their shift, or work here no
 * more; `limitMinutes` after their page was last heard from when it is just gone, a chat at once. What they took
 * by hand while absent stays for as long, if their page is open.
 */
export function isToReturn(
  { channel, assignedAt }: HeldTicket,
  { since, cause }: Absence,
  { heartbeatAt, limitMinutes }: { heartbeatAt: Date | null; limitMinutes: number },
  now: Date,
): boolean {
  if (cause === "disabled") return true;
  const takenAt = assignedAt ?? since;
  if (cause !== "gone" && takenAt < since) return true;
  const heardAt = Math.max(takenAt.getTime(), heartbeatAt?.getTime() ?? 0);
  const limitMs = channel === "chat" ? heartbeatLimitMs : limitMinutes * 60_000;
  return now.getTime() - heardAt >= limitMs;
}
