import type { Db } from "#app/domain/shared/db.ts";

/** How long a page without scripts counts as open after it was read or has written, in seconds. */
export const unscriptedSeconds = 300;

/** Starts the live part of a ticket that is being opened on channel chat; call it in the ticket's transaction. */
export async function beginChat(tx: Db, chat: { ticketId: string; sessionId: string }, now: Date): Promise<void> {
  const customerBeatAt = new Date(now.getTime() + unscriptedSeconds * 1000);
  await tx.chat.create({ data: { ...chat, startedAt: now, customerBeatAt } });
}
