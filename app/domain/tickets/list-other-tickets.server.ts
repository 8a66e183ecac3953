import type { Db } from "#app/domain/shared/db.ts";
import type { StaffReader } from "./desk.ts";
import { staffReach } from "./staff-reach.server.ts";
import { assignableStatuses } from "./ticket.ts";
import type { TicketStatus } from "./ticket.ts";

/** Another unfinished ticket of the same customer. */
export type OtherTicket = { number: number; subject: string; status: TicketStatus; isSameOrder: boolean };

const most = 10;

/** The other unfinished tickets of a ticket's customer within this person's reach: those about its order first, then the latest; ten at most. */
export async function listOtherTickets(
  db: Db,
  staff: StaffReader,
  ticket: { id: string; shop: string; requesterId: string; orderId: string | null },
): Promise<OtherTicket[]> {
  const { visible } = await staffReach(db, staff);
  const { id, shop, requesterId, orderId } = ticket;
  const rows = await db.ticket.findMany({
    where: { AND: [visible, { shop, requesterId, id: { not: id }, status: { in: [...assignableStatuses] } }] },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { number: true, subject: true, status: true, orderId: true },
  });
  return rows
    .map(({ orderId: about, ...row }) => ({ ...row, isSameOrder: orderId !== null && about === orderId }))
    .sort((a, b) => Number(b.isSameOrder) - Number(a.isSameOrder))
    .slice(0, most);
}
