import type { RequestType } from "#app/domain/requests/request-type.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { toOpened } from "./find-opened-ticket.server.ts";
import type { OpenedTicket } from "./find-opened-ticket.server.ts";

/** Whose request is meant, about which order and of which type. */
export type RequestSought = {
  requesterId: string;
  order: { id: string } | null;
  request?: { type: RequestType };
};

/** The customer's unfinished request of this type about this order; null when there is none. */
export async function findOpenRequest(db: Db, sought: RequestSought): Promise<OpenedTicket | null> {
  const { requesterId, order, request } = sought;
  if (!request || !order) return null;
  const ticket = await db.ticket.findFirst({
    where: {
      ...{ requesterId, orderId: order.id, requestType: request.type },
      status: { in: ["new", "open", "pending", "on_hold"] },
    },
    orderBy: { openedAt: "desc" },
  });
  return ticket && toOpened(ticket);
}
