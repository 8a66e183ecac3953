import type { Db } from "#app/domain/shared/db.ts";
import { presenceAt } from "./presence.ts";
import { shiftOf, shiftParts } from "./shift-of.ts";

/**
 * Notes that a member of staff's page is still open; it keeps what they chose and puts nobody online. True when they
 * count as online again after their heartbeat had gone stale: their backlog may then be picked up.
 */
export async function recordHeartbeat(db: Db, staffId: string, now: Date): Promise<boolean> {
  const person = await db.staff.findUnique({ where: { id: staffId }, include: { presence: true, ...shiftParts } });
  const before = person?.presence;
  if (!before) return false;
  const shift = shiftOf(person);
  // Out of hours a page that stays open brings nobody back: only the next shift or their own choice does.
  const isOnline = presenceAt({ ...before, heartbeatAt: now }, shift, now) === "online";
  const isBack = isOnline && presenceAt(before, shift, now) === "offline";
  await db.staffPresence.updateMany({
    where: { staffId, heartbeatAt: { lt: now } },
    data: { heartbeatAt: now, ...(isBack ? { changedAt: now } : {}) },
  });
  return isBack;
}
