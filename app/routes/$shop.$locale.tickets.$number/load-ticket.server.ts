import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { customerReasons } from "#app/domain/routing/customer-reasons.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { requireTicket } from "#app/http/require-ticket.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";

/** The ticket as this browser may see it: whole for its proven customer, else only how it stands. */
export async function loadTicket({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const seen = await requireTicket(request, shop.id, ticketNumber(params));
  const { requesterId: _requester, reasons, ...ticket } = seen.ticket;
  const messages = seen.kind === "own" ? seen.ticket.messages : null;
  const repliedBy = messages?.findLast(({ author }) => author === "staff")?.authorName ?? null;
  return {
    base: `/${shop.id}/${locale}`,
    locale,
    timeZone: shop.timeZone,
    ticket: { ...ticket, repliedBy, reasons: customerReasons(reasons) },
    messages,
    request: seen.kind === "own" ? seen.ticket.request : null,
    submissionKey: crypto.randomUUID(),
  };
}

/** A ticket as its customer's page gets it. */
export type SeenTicketData = SerializeFrom<typeof loadTicket>;
