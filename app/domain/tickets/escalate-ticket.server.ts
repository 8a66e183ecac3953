import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { placeTicket } from "#app/domain/routing/place-ticket.ts";
import type { Reason } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { assignTicket } from "./assign-ticket.server.ts";
import type { Letterhead } from "./desk.ts";
import { lockedParts } from "./lock-ticket.server.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { mailLeads } from "./mail-leads.server.ts";
import type { LateClock } from "./mail-leads.server.ts";
import { recordEvent } from "./record-event.server.ts";

/**
 * Gives a locked ticket whose reply is late to a lead of its shop and language who is online with room, whoever had it;
 * when there is none it stays where it is, is marked for the leads' view, and they get an e-mail. Call it after
 * `lockRouting`. Returns the ticket as it stands then.
 */
export async function escalateTicket(
  tx: Db,
  ticket: LockedTicket,
  clock: LateClock,
  letterhead: Letterhead,
  now: Date,
): Promise<LockedTicket> {
  const { id: ticketId, assigneeId } = ticket;
  const leads = (await listStaffFacts(tx, now)).filter(({ role }) => role === "lead");
  const isWithLead = leads.some(({ id }) => id === assigneeId);
  const placed = isWithLead ? null : placeTicket({ ...ticket, defaultLocale: ticket.language }, leads);
  const staffId = placed?.assigneeId ?? null;
  await tx.ticket.update({ where: { id: ticketId }, data: { escalatedAt: now, updatedAt: now } });
  const detail = { target: clock.target, dueAt: clock.dueAt?.toISOString() ?? null, staffId };
  await recordEvent(tx, { ticketId, kind: "escalated", actor: { kind: "system" }, detail }, now);
  if (staffId !== null && placed) {
    const reasons: Reason[] = [{ kind: "escalated" }, ...placed.reasons];
    if (assigneeId !== null) await tx.ticket.update({ where: { id: ticketId }, data: { assigneeId: null } });
    await assignTicket(tx, { ticketId, staffId, actor: { kind: "system" }, reasons }, now);
  } else if (!isWithLead) {
    await mailLeads(tx, ticket, clock, letterhead, now);
  }
  return tx.ticket.findUniqueOrThrow({ where: { id: ticketId }, include: lockedParts });
}
