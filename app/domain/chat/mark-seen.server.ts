import type { Db } from "#app/domain/shared/db.ts";
import type { ChatSide } from "./chat-message.ts";

/**
 * Notes up to which message one side of a live chat has seen it; never backwards, and only a public message of this
 * ticket. True when that is news.
 */
export async function markSeen(db: Db, ticketId: string, side: ChatSide, position: number): Promise<boolean> {
  const field = side === "customer" ? "customerSeenId" : "staffSeenId";
  const message = await db.ticketMessage.findFirst({
    where: { ticketId, kind: "public", position },
    select: { id: true },
  });
  const chat = message && (await db.chat.findUnique({ where: { ticketId } }));
  if (!message || !chat || chat.endedAt || chat[field] === message.id) return false;
  const before = chat[field];
  const seen = before ? await db.ticketMessage.findUnique({ where: { id: before }, select: { position: true } }) : null;
  if (seen && seen.position >= position) return false;
  // Whoever has written meanwhile has seen at least as much as was read here, and will tell again.
  const { count } = await db.chat.updateMany({
    where: { ticketId, endedAt: null, [field]: before },
    data: { [field]: message.id },
  });
  return count === 1;
}
