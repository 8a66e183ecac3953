import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { openSource } from "#app/flows/open-source.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { articleHref } from "#app/http/article-href.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { SourcePage } from "#app/ui/answer/source-page.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("source.title");

/** What the answer before a ticket cites, for staff within whose reach the ticket is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.sources.$position");
  const ticket = await viewStaffTicket(services.db, staff, ticketNumber(params));
  const answer = ticket?.answer;
  const seen = ticket && answer ? { shop: ticket.shop, body: answer.body } : null;
  const source = seen && (await openSource({ ...services, linkTo: articleHref }, seen, params.position));
  if (!ticket || !answer || !source) throw new Response(null, { status: 404 });
  return {
    source,
    answeredAt: answer.answeredAt.toISOString(),
    locale: staff.locale,
    timeZone: findShop(services.knowledge(), ticket.shop)?.shop.timeZone ?? "UTC",
    backHref: `/agent/tickets/${ticket.number}${new URL(request.url).search}`,
  };
}

export default function TicketSource() {
  return (
    <div className="mx-auto w-full max-w-3xl p-5 sm:p-8">
      <SourcePage {...useLoaderData<typeof loader>()} />
    </div>
  );
}
