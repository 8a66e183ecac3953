import type { Db } from "#app/domain/shared/db.ts";
import { workStatuses } from "./ticket.ts";

/** How many tickets somebody has in hand whose turn is ours. */
export function countInHand(db: Db, staffId: string): Promise<number> {
  return db.ticket.count({ where: { assigneeId: staffId, status: { in: [...workStatuses] } } });
}
