import type { Db } from "#app/domain/shared/db.ts";
import type { OutboxJob } from "#prisma/sqlite/client.ts";
import { findMergedInto } from "./find-merged-into.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { emailPayloadSchema } from "./queue-email.server.ts";
import { recordEvent } from "./record-event.server.ts";

/**
 * Notes in a ticket's history, or in that of the one in which it goes on since it was merged, that an e-mail about it
 * did not reach its customer; null when the e-mail is about no
 * ticket or went to somebody else. Call it in the transaction that gives the e-mail up.
 */
export async function noteMailFailure(
  tx: Db,
  { kind, payload }: Pick<OutboxJob, "kind" | "payload">,
  reason: string,
  now: Date,
): Promise<LockedTicket | null> {
  const parsed = kind === "email" ? emailPayloadSchema.safeParse(payload) : null;
  if (!parsed?.success || parsed.data.ticket === null) return null;
  const { ticket: number, to } = parsed.data;
  const found = await tx.ticket.findUnique({ where: { number }, select: { id: true, mergedIntoId: true } });
  const ticket = found && (await lockTicket(tx, (await findMergedInto(tx, found))?.id ?? found.id));
  if (!ticket || ticket.requester.email !== to) return null;
  await recordEvent(
    tx,
    { ticketId: ticket.id, kind: "mail_failed", actor: { kind: "system" }, detail: { reason } },
    now,
  );
  return ticket;
}
