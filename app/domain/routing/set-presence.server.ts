import type { Db } from "#app/domain/shared/db.ts";
import { untilKept } from "#app/domain/shared/in-transaction.ts";
import { presenceAt } from "./presence.ts";
import { shiftOf, shiftParts } from "./shift-of.ts";
import type { Presence } from "./presence.ts";

/** Notes that a member of staff is online, away or offline; true when that is a change. Choosing counts as a heartbeat. */
export async function setPresence(db: Db, staffId: string, status: Presence, now: Date): Promise<boolean> {
  const person = await db.staff.findUniqueOrThrow({
    where: { id: staffId },
    include: { presence: true, ...shiftParts },
  });
  const isChanged = presenceAt(person.presence, shiftOf(person), now) !== status;
  const facts = { status, heartbeatAt: now, ...(isChanged ? { changedAt: now } : {}) };
  const row = { where: { staffId }, create: { ...facts, staffId, changedAt: now }, update: facts };
  // SQLite lets whoever comes by chance go first: among many writers one may wait in vain.
  await untilKept(() => db.staffPresence.upsert(row));
  return isChanged;
}
