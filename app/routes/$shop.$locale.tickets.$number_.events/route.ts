import type { LoaderFunctionArgs } from "@remix-run/node";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { viewCustomer } from "#app/http/actor.server.ts";
import { eventStream } from "#app/http/event-stream.server.ts";
import { addressHolder, browserHolder } from "#app/http/held-streams.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { requireTicket } from "#app/http/require-ticket.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";

/** Tells the customer's page that their ticket has changed; the page then reads it again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { shop } = requireShop(params);
  const seen = await requireTicket(request, shop.id, ticketNumber(params));
  if (seen.kind === "standing") throw new Response(null, { status: 404 });
  const { number } = seen.ticket;
  const sessionId = (await viewCustomer(request))?.sessionId ?? "none";
  const tell = async function* (signal: AbortSignal) {
    const isOwn = (event: LiveEvent) => event.kind === "ticket_changed" && event.ticketNumber === number;
    for await (const _ of services.live.subscribe(isOwn, signal)) yield { event: "changed", data: null };
  };
  return eventStream(request, services.stopping, tell, {
    holders: [browserHolder(sessionId), addressHolder(context.clientAddress)],
    recheck: () => requireTicket(request, shop.id, number),
  });
}
