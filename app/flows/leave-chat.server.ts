import { endChat } from "#app/domain/chat/end-chat.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";

/** The customer leaves the chat: it goes on by e-mail. False when it had ended already. */
export async function leaveChat(
  desk: Desk,
  chat: { ticketId: string; requesterId: string },
  now: Date,
): Promise<boolean> {
  const actor = { kind: "customer", id: chat.requesterId } as const;
  const ended = await inTransaction(desk.db, (tx) =>
    endChat(tx, chat.ticketId, { reason: "customer_left", actor }, desk.letterhead, now),
  );
  if (ended) desk.publish(ticketChanged(ended));
  return ended !== null;
}
