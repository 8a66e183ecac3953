import type { Db } from "#app/domain/shared/db.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import type { TicketActor, TicketEventKind } from "./ticket.ts";

/** One line of a ticket's history. */
export type TicketHappening = {
  ticketId: string;
  kind: TicketEventKind;
  actor: TicketActor;
  detail?: Prisma.InputJsonObject;
};

/** Writes what happened to a ticket; call it in the transaction that made it happen. */
export async function recordEvent(
  db: Db,
  { ticketId, kind, actor, detail = {} }: TicketHappening,
  now: Date,
): Promise<void> {
  const actorId = actor.kind === "system" ? null : actor.id;
  await db.ticketEvent.create({ data: { ticketId, kind, actorKind: actor.kind, actorId, detail, happenedAt: now } });
}
