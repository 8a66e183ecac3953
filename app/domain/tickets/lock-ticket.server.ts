import type { Db } from "#app/domain/shared/db.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";

/** What is read of a ticket that is about to change: the people it may have to tell, and whether they talk live. */
export const lockedParts = {
  requester: true,
  assignee: true,
  chat: { select: { endedAt: true } },
} satisfies Prisma.TicketInclude;

/** A ticket as it stands, with the people a change may have to tell. */
export type LockedTicket = Prisma.TicketGetPayload<{ include: typeof lockedParts }>;

/** Whether both sides talk in a live chat: no message of it goes by e-mail. */
export function isLiveChat({ chat }: Pick<LockedTicket, "chat">): boolean {
  return chat !== null && chat.endedAt === null;
}

/**
 * The ticket as it stands, with nobody else able to change it until the transaction ends; null when it is gone. The
 * writing statement comes first on purpose: it takes SQLite's write lock and PostgreSQL's row lock alike.
 */
export async function lockTicket(tx: Db, ticketId: string): Promise<LockedTicket | null> {
  const { count } = await tx.ticket.updateMany({ where: { id: ticketId }, data: { number: { increment: 0 } } });
  return count === 0 ? null : tx.ticket.findUnique({ where: { id: ticketId }, include: lockedParts });
}
