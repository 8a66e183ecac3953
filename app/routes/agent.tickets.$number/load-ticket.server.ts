import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { detailOrder } from "#app/domain/orders/detail-order.ts";
import { listReceivers } from "#app/domain/tickets/give-ticket.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";

/** The ticket with everything that goes with it; 404 when it is out of this person's reach. */
export async function loadTicket({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number");
  const ticket = await viewStaffTicket(services.db, staff, ticketNumber(params));
  if (!ticket) throw new Response(null, { status: 404 });
  const shop = findShop(services.knowledge(), ticket.shop)?.shop;
  const order = ticket.order && shop ? detailOrder(ticket.order, shop, staff.locale) : null;
  const mayGive = staff.role !== "agent" && ticket.status !== "solved" && ticket.status !== "closed";
  const wanted = { ...ticket, assigneeId: ticket.assignee?.id ?? null };
  return {
    ticket: { ...ticket, order },
    /** whom a lead may give it to; null for anybody else */
    receivers: mayGive ? await listReceivers(services.db, wanted, services.clock()) : null,
    locale: staff.locale,
    timeZone: shop?.timeZone ?? "UTC",
    submissionKey: crypto.randomUUID(),
  };
}

export type TicketReceiver = NonNullable<SerializeFrom<typeof loadTicket>["receivers"]>[number];

/** A ticket as its agent's page gets it. */
export type WorkedTicket = SerializeFrom<typeof loadTicket>["ticket"];
