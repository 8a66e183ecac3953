import { isRatingSignature } from "#app/domain/tickets/rating-link.server.ts";
import type { SeenRating } from "#app/domain/tickets/view-rating.server.ts";
import { viewRating } from "#app/domain/tickets/view-rating.server.ts";
import { services } from "#app/services.server.ts";
import { viewShopCustomer } from "./actor.server.ts";
import { findOwnChat } from "./require-chat.server.ts";

/** The signature in an address; null when it has none. */
export function ratingSignature(request: Request): string | null {
  return new URL(request.url).searchParams.get("signature");
}

/** The ticket that a signature is for; 404 for every other, and for a number that is no ticket. */
export async function requireSignedRating(signature: string, shop: string, number: number): Promise<SeenRating> {
  const seen = await viewRating(services.db, { shop, number }, services.clock());
  if (!seen || !isRatingSignature(services.secretKey, seen.ticketId, signature))
    throw new Response(null, { status: 404 });
  return seen;
}

/**
 * The ticket whose customer a browser may speak for: by the signature from the e-mail, which then decides alone; else
 * as its proven customer, or, while nothing was said, the session that opened its chat: it has proven nothing and
 * replaces nobody's word. 404 for somebody else's; null for who is signed out.
 */
export async function requireRating(request: Request, shop: string, number: number): Promise<SeenRating | null> {
  const signature = ratingSignature(request);
  if (signature !== null) return requireSignedRating(signature, shop, number);
  const seen = await viewRating(services.db, { shop, number }, services.clock());
  const customer = await viewShopCustomer(request, shop);
  if (seen && customer?.customerId === seen.requesterId) return seen;
  if (seen?.said === null && (await findOwnChat(request, shop, number))) return seen;
  if (customer) throw new Response(null, { status: 404 });
  return null;
}
