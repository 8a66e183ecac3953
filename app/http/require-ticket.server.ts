import {
  onlyChat,
  viewTicket,
  viewTicketStanding,
  type TicketStanding,
  type TicketView,
} from "#app/domain/tickets/view-ticket.server.ts";
import { services } from "#app/services.server.ts";
import { toSignIn, viewShopCustomer } from "./actor.server.ts";
import { findOwnChat } from "./require-chat.server.ts";

/** What a browser may see of a ticket: all of it when it is the customer's own, a chat that it opened, else only how it stands. */
export type SeenTicket =
  | { kind: "own"; ticket: TicketView; customerId: string }
  | { kind: "chat"; ticket: TicketView; customerId: string }
  | { kind: "standing"; ticket: TicketStanding };

/**
 * The ticket of this number: whole for its proven customer; for a browser that knows the key of the form that opened
 * it, only where it stands; for the browser session that opened its chat, the chat. Otherwise, whether it exists or not: 404, or the
 * sign-in page for whoever is signed out and comes from an e-mail.
 */
export async function requireTicket(request: Request, shop: string, number: number): Promise<SeenTicket> {
  const customer = await viewShopCustomer(request, shop);
  const own = customer && (await viewTicket(services.db, { shop, number, customerId: customer.customerId }));
  if (own) return { kind: "own", ticket: own, customerId: customer.customerId };
  const chat = await findOwnChat(request, shop, number);
  const opened = chat && (await viewTicket(services.db, { shop, number, customerId: chat.requesterId }));
  if (opened) return { kind: "chat", ticket: onlyChat(opened), customerId: chat.requesterId };
  const key = new URL(request.url).searchParams.get("key");
  const standing = key ? await viewTicketStanding(services.db, { shop, submissionKey: key }) : null;
  if (standing?.number !== number) throw customer ? new Response(null, { status: 404 }) : toSignIn(request);
  return { kind: "standing", ticket: standing };
}
