import { absenceAt } from "#app/domain/routing/absence.ts";
import type { Absence } from "#app/domain/routing/absence.ts";
import type { ReturnCause } from "#app/domain/routing/placement.ts";
import { shiftOf, shiftParts } from "#app/domain/routing/shift-of.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Letterhead } from "./desk.ts";
import { lockedParts } from "./lock-ticket.server.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { placeAgain } from "./place-again.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { statusAfter, workStatuses } from "./ticket.ts";

/** Since when and why somebody is not there, and when their page was last heard from; no absence while they are. */
export async function findAbsence(
  db: Db,
  staffId: string,
  now: Date,
): Promise<{ absence: Absence | null; heartbeatAt: Date | null }> {
  const person = await db.staff.findUnique({ where: { id: staffId }, include: { presence: true, ...shiftParts } });
  if (!person) return { absence: null, heartbeatAt: null };
  const absence = absenceAt(person.presence, shiftOf(person), person.disabledAt, now);
  return { absence, heartbeatAt: person.presence?.heartbeatAt ?? null };
}

/**
 * Takes a locked ticket from whoever has it and is not there; when it is our turn it is placed again at once, else it
 * waits in its queue. Returns the ticket as it stands then.
 */
export async function returnTicket(
  tx: Db,
  ticket: LockedTicket,
  because: ReturnCause,
  letterhead: Letterhead,
  now: Date,
): Promise<LockedTicket> {
  const { id, assigneeId: staffId, queue } = ticket;
  if (staffId === null) return ticket;
  const status = statusAfter(ticket.status, "released") ?? ticket.status;
  const reason = { kind: "returned" as const, staffId, because };
  const placement = { queue, assigneeId: null, reasons: [reason] };
  await tx.ticket.update({
    where: { id },
    data: { assigneeId: null, assignedAt: null, status, placement, updatedAt: now },
  });
  await recordEvent(
    tx,
    { ticketId: id, kind: "returned", actor: { kind: "system" }, detail: { staffId, because } },
    now,
  );
  if (workStatuses.some((work) => work === status)) await placeAgain(tx, ticket, [reason], letterhead, now);
  return tx.ticket.findUniqueOrThrow({ where: { id }, include: lockedParts });
}

/** The ticket, returned and placed again when whoever has it is not there: our turn never falls to an empty chair. */
export async function returnIfAbsent(
  tx: Db,
  ticket: LockedTicket,
  letterhead: Letterhead,
  now: Date,
): Promise<LockedTicket> {
  if (ticket.assigneeId === null) return ticket;
  const { absence } = await findAbsence(tx, ticket.assigneeId, now);
  return absence ? returnTicket(tx, ticket, absence.cause, letterhead, now) : ticket;
}
