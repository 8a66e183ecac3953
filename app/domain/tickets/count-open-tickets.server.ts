import type { Db } from "#app/domain/shared/db.ts";
import { assignableStatuses } from "./ticket.ts";
import type { TicketStatus } from "./ticket.ts";

/** How many unfinished tickets of all shops stand in each status; a status without any is left out. */
export async function countOpenTickets(db: Db): Promise<{ status: TicketStatus; count: number }[]> {
  const rows = await db.ticket.groupBy({
    by: ["status"],
    where: { status: { in: [...assignableStatuses] } },
    _count: { _all: true },
    orderBy: { status: "asc" },
  });
  return rows.map(({ status, _count }) => ({ status, count: _count._all }));
}
