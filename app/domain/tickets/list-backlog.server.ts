import type { Placement } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { prioritiesByUrgency, workStatuses } from "./ticket.ts";
import type { TicketPriority } from "./ticket.ts";

/** A ticket that nobody has, as routing sees it. */
export type BacklogTicket = {
  id: string;
  number: number;
  shop: string;
  queue: string;
  language: string;
  topic: string | null;
  priority: TicketPriority;
  channel: Channel;
  requesterId: string;
  assigneeId: string | null;
  placement: Placement;
};

/** The unassigned tickets that wait for these languages at these shops, most urgent and then oldest first; at most 500. */
export async function listBacklog(
  db: Db,
  speakers: readonly { shop: string; language: string }[],
): Promise<BacklogTicket[]> {
  if (speakers.length === 0) return [];
  const rows = await db.ticket.findMany({
    where: { assigneeId: null, status: { in: [...workStatuses] }, OR: [...speakers] },
    orderBy: [{ openedAt: "asc" }, { number: "asc" }],
    take: 500,
  });
  const urgency = (row: (typeof rows)[number]) => prioritiesByUrgency.indexOf(row.priority);
  return rows.sort((a, b) => urgency(a) - urgency(b)).map((row) => ({ ...row, placement: row.placement as Placement }));
}
