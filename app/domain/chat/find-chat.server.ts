import type { Db } from "#app/domain/shared/db.ts";

/** A chat, as far as it decides who may come in. */
export type FoundChat = { ticketId: string; requesterId: string; sessionId: string; isLive: boolean };

/** The chat of the ticket with this number at a shop; null when there is none. */
export async function findChat(db: Db, wanted: { shop: string; number: number }): Promise<FoundChat | null> {
  const chat = await db.chat.findFirst({ where: { ticket: wanted }, include: { ticket: true } });
  if (!chat) return null;
  const { ticketId, sessionId, endedAt, ticket } = chat;
  return { ticketId, sessionId, requesterId: ticket.requesterId, isLive: endedAt === null };
}
