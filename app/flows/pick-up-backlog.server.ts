import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { placeTicket } from "#app/domain/routing/place-ticket.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { assignTicket } from "#app/domain/tickets/assign-ticket.server.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { listBacklog } from "#app/domain/tickets/list-backlog.server.ts";
import type { BacklogTicket } from "#app/domain/tickets/list-backlog.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";

/** Few enough that other writers wait for moments only. */
const batchSize = 20;

/**
 * Gives waiting tickets to whoever is online with room, most urgent and then oldest first, each to one person. Run it
 * when somebody comes online or frees room, or from time to time; safe in several processes at once. Returns how many.
 */
export async function pickUpBacklog({ db, publish }: Desk, now: Date): Promise<number> {
  let count = 0;
  for (;;) {
    const assigned = await inTransaction(db, (tx) => pickUpBatch(tx, now));
    for (const ticket of assigned) publish(ticketChanged(ticket));
    count += assigned.length;
    if (assigned.length < batchSize) return count;
  }
}

async function pickUpBatch(tx: Db, now: Date): Promise<BacklogTicket[]> {
  await lockRouting(tx);
  const staff = await listStaffFacts(tx, now);
  const online = staff.filter(({ presence }) => presence === "online");
  const assigned: BacklogTicket[] = [];
  for (const ticket of await listBacklog(tx, speakersOf(online))) {
    const person = personFor(ticket, online);
    if (!person) continue;
    const { chosen, reasons } = person;
    const isAssigned = await assignTicket(
      tx,
      { ticketId: ticket.id, staffId: chosen.id, actor: { kind: "system" }, reasons },
      now,
    );
    if (!isAssigned) continue;
    chosen.openByChannel[ticket.channel] = (chosen.openByChannel[ticket.channel] ?? 0) + 1;
    chosen.idleSince = now;
    if (assigned.push({ ...ticket, assigneeId: chosen.id }) >= batchSize) break;
  }
  return assigned;
}

function speakersOf(online: readonly StaffFacts[]): { shop: string; language: string }[] {
  return online.flatMap(({ shops, languages }) =>
    shops.flatMap((shop) => languages.map((language) => ({ shop, language }))),
  );
}

/** Whoever gave a ticket back does not get it again by itself. */
function personFor(ticket: BacklogTicket, online: readonly StaffFacts[]) {
  const released = ticket.placement.reasons.find((reason) => reason.kind === "released");
  const willing = online.filter(({ id }) => id !== released?.staffId);
  const { assigneeId, reasons } = placeTicket({ ...ticket, defaultLocale: ticket.language }, willing);
  const chosen = willing.find(({ id }) => id === assigneeId);
  return chosen && { chosen, reasons: [{ kind: "picked_up_from_queue" } as const, ...reasons] };
}
