import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { findMergedInto } from "./find-merged-into.server.ts";
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
  /** the number of the ticket in which it goes on since it was merged */
  mergedInto: number | null;
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
      ...{ mergedIntoId: true, number: true, subject: true, status: true, channel: true },
      ...{ openedAt: true, updatedAt: true, expectedBy: true, firstRepliedAt: true },
      order: { select: { number: true } },
    },
  });
  return Promise.all(
    rows.map(async ({ order, mergedIntoId, ...row }) => ({
      ...row,
      orderNumber: order?.number ?? null,
      mergedInto: (await findMergedInto(db, { mergedIntoId }))?.number ?? null,
    })),
  );
}
