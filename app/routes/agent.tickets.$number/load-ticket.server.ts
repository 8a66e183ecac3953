import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { detailOrder } from "#app/domain/orders/detail-order.ts";
import { viewSeenBefore } from "#app/domain/tickets/view-seen-before.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { viewNearTicket } from "./view-near-ticket.server.ts";

/** The ticket with everything that goes with it; 404 when it is out of this person's reach. */
export async function loadTicket({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number");
  const ticket = await viewStaffTicket(services.db, staff, ticketNumber(params));
  if (!ticket) throw new Response(null, { status: 404 });
  const shop = findShop(services.knowledge(), ticket.shop)?.shop;
  const order = ticket.order && shop ? detailOrder(ticket.order, shop, staff.locale) : null;
  const { similar, suggested } = await viewNearTicket(ticket, shop ?? null);
  return {
    ticket: {
      ...ticket,
      order,
      similar,
      suggested,
      ...(await viewSeenBefore(services.db, ticket.id, services.clock())),
    },
    locale: staff.locale,
    timeZone: shop?.timeZone ?? "UTC",
    submissionKey: crypto.randomUUID(),
  };
}

/** A ticket as its agent's page gets it. */
export type WorkedTicket = SerializeFrom<typeof loadTicket>["ticket"];
