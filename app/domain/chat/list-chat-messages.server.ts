import type { Db } from "#app/domain/shared/db.ts";
import type { ChatMessage, ChatSide } from "./chat-message.ts";

/** Who reads along: staff, or the customer, who sees only the chat's own messages while the address is not proven. */
export type ChatReader = { side: "staff"; staffId: string } | { side: "customer"; isProven: boolean };

/** The most that one reading gives. */
export const chatBatch = 200;

/** The public messages of a ticket after a position, in their order; at most 200, so ask again from the last one. */
export async function listChatMessages(
  db: Db,
  ticketId: string,
  reader: ChatReader,
  after: number,
): Promise<ChatMessage[]> {
  const isLimited = reader.side === "customer" && !reader.isProven;
  const rows = await db.ticketMessage.findMany({
    where: {
      ...{ ticketId, kind: "public", position: { gt: after } },
      ...(isLimited ? { OR: [{ via: "chat" }, { position: 1 }] } : {}),
    },
    orderBy: { position: "asc" },
    take: chatBatch,
    include: { staff: { select: { name: true } }, customer: { select: { name: true } } },
  });
  return rows.map(({ id, position, authorKind, staff, staffId, customer, body, sentAt, submissionKey }) => ({
    ...{ id, position, author: authorKind, authorName: staff?.name ?? customer?.name ?? null, body },
    sentAt: sentAt.toISOString(),
    key: isOwn(reader, authorKind, staffId) ? submissionKey : null,
  }));
}

function isOwn(reader: ChatReader, author: ChatSide | "system", staffId: string | null): boolean {
  return reader.side === "customer" ? author === "customer" : staffId === reader.staffId;
}
