import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { TicketStatus } from "./ticket.ts";

/** A ticket as a line of its customer's list. */
export type CustomerTicket = {
  number: number;
  subject: string;
  status: TicketStatus;
  channel: Channel;
  orderNumber: string | null;
  openedAt: Date;
  updatedAt: Date;
  expectedBy: Date;
  firstRepliedAt: Date | null;
};

/** A customer's own tickets at a shop, the latest change first; at most 100. */
export async function listCustomerTickets(
  db: Db,
  { shop, customerId }: { shop: string; customerId: string },
): Promise<CustomerTicket[]> {
  const rows = await db.ticket.findMany({
    where: { requesterId: customerId, shop },
    orderBy: { updatedAt: "desc" },
    take: 100,
    select: {
      ...{ number: true, subject: true, status: true, channel: true },
      ...{ openedAt: true, updatedAt: true, expectedBy: true, firstRepliedAt: true },
      order: { select: { number: true } },
    },
  });
  return rows.map(({ order, ...row }) => ({ ...row, orderNumber: order?.number ?? null }));
}
