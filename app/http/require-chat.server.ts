import { findChat } from "#app/domain/chat/find-chat.server.ts";
import { services } from "#app/services.server.ts";
import { viewCustomer } from "./actor.server.ts";

/** The chat of a ticket as one browser may take part in it. */
export type OwnChat = {
  ticketId: string;
  requesterId: string;
  sessionId: string;
  isLive: boolean;
  /** false: the browser opened it and has not proven the address; it sees the chat's own messages only */
  isProven: boolean;
};

/**
 * The chat of this ticket, for its proven customer or the very browser session whose form opened it; null for everybody
 * else. The key of the form alone opens no chat: it stands in addresses, which are passed on.
 */
export async function findOwnChat(request: Request, shop: string, number: number): Promise<OwnChat | null> {
  const actor = await viewCustomer(request);
  const chat = actor && (await findChat(services.db, { shop, number }));
  if (!chat) return null;
  const { ticketId, requesterId, isLive } = chat;
  const isProven = actor.kind === "customer" && actor.shop === shop && actor.customerId === requesterId;
  const { sessionId } = actor;
  return isProven || sessionId === chat.sessionId ? { ticketId, requesterId, sessionId, isLive, isProven } : null;
}

/** As `findOwnChat`, or 404. */
export async function requireChat(request: Request, shop: string, number: number): Promise<OwnChat> {
  const chat = await findOwnChat(request, shop, number);
  if (!chat) throw new Response(null, { status: 404 });
  return chat;
}
