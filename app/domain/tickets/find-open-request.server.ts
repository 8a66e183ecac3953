import type { RequestType } from "#app/domain/requests/request-type.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { toOpened } from "./find-opened-ticket.server.ts";
import type { OpenedTicket } from "./find-opened-ticket.server.ts";
import { findUnfinished, maybeUnfinished } from "./find-unfinished.server.ts";

/** Whose request is meant, about which order and of which type. */
export type RequestSought = {
  requesterId: string;
  order: { id: string } | null;
  request?: { type: RequestType };
};

/** The customer's unfinished request of this type about this order, or the ticket in which it goes on; null when there is none. */
export async function findOpenRequest(db: Db, sought: RequestSought): Promise<OpenedTicket | null> {
  const { requesterId, order, request } = sought;
  if (!request || !order) return null;
  const tickets = await db.ticket.findMany({
    where: { requesterId, orderId: order.id, requestType: request.type, ...maybeUnfinished },
    orderBy: { openedAt: "desc" },
  });
  const ticket = await findUnfinished(db, tickets);
  return ticket && toOpened(ticket);
}
